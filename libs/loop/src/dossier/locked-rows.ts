import type { CommandRecord } from '@bihuan/kernel';

/**
 * The rows of one kind a running command holds locked. A process step inside the command moves the state of the same
 * row; both must work on one object, or the later save would overwrite the earlier one.
 */
export class LockedRows<Row extends { readonly id: string }> {
  private readonly held = new WeakMap<CommandRecord, Map<string, Row>>();

  /** Remembers `row` until the command is forgotten. */
  hold(command: CommandRecord, row: Row): Row {
    const rows = this.held.get(command) ?? new Map<string, Row>();
    this.held.set(command, rows.set(row.id, row));
    return row;
  }

  /** The object the command holds, if it locked or wrote that row. */
  find(command: CommandRecord, id: string): Row | undefined {
    return this.held.get(command)?.get(id);
  }
}
