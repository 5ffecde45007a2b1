/** Remembers what is stored of rows, so that saving one writes what has changed and reads nothing. */
export class StoredValues<Row extends object> {
  private readonly stored = new WeakMap<Row, ReadonlyMap<string, string | undefined>>();

  /** Takes `row` as it is now for what is stored of it. */
  remember(row: Row): Row {
    this.stored.set(row, new Map(Object.entries(row).map(([column, value]) => [column, asText(value)])));
    return row;
  }

  /** The columns that differ from what is stored, by value; all of a row that was never remembered. */
  changes(row: Row): Partial<Row> {
    const stored = this.stored.get(row);
    const changed = Object.entries(row).filter(([column, value]) => asText(value) !== stored?.get(column));
    return Object.fromEntries(changed) as Partial<Row>;
  }
}

/** As text, since what a column holds may be changed in place. */
function asText(value: unknown): string | undefined {
  return JSON.stringify(value);
}
