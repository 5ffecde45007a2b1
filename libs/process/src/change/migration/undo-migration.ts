import { type Actor, CommandScope, newId, UnitOfWork, type UseCase, UseCaseHandler } from '@bihuan/kernel';
import { ProcessRuntimeError } from '../../runtime/process-runtime.errors';
import { Migration } from './migration.entity';
import { MigrationOrders } from './migration-orders';
import { inverse } from './migration-plan';
import { MigrationResult } from './migration-result.entity';
import { Plans } from './plans';

/** Which migration is taken back, and why. */
export interface UndoMigrationInput {
  readonly migrationId: string;
  readonly reason: string;
}

/** Orders that the instances of a migration go back, those that have not moved since. */
@UseCaseHandler('migration.undo')
export class UndoMigration implements UseCase<UndoMigrationInput, string> {
  constructor(
    private readonly work: UnitOfWork,
    private readonly scope: CommandScope,
    private readonly plans: Plans,
    private readonly orders: MigrationOrders,
  ) {}

  /**
   * @returns id of the migration that leads back
   * @throws ProcessRuntimeError `MIGRATION_NOT_FOUND`, `MIGRATION_NOT_UNDOABLE`
   */
  async execute(actor: Actor, { migrationId, reason }: UndoMigrationInput): Promise<string> {
    const { manager } = this.work;
    const migration = await manager.findOneBy(Migration, { id: migrationId });
    if (!migration) throw migrationNotFound();
    const { jurisdiction } = migration;
    this.scope.about({ type: 'migration', id: migrationId, jurisdiction });
    const plan = inverse(migration.plan, (await this.plans.read(migration.plan)).mapping);
    if (!plan) throw notUndoable('two of its elements became one, and nobody can tell them apart');
    const migrated = await manager.findBy(MigrationResult, { migrationId, status: 'MIGRATED' });
    if (migrated.length === 0) throw notUndoable('it has migrated nothing within your reach');
    const id = newId();
    const instances = migrated.map((row) => ({
      ...{ id: row.instanceId, jurisdiction: row.jurisdiction, enterpriseId: row.enterpriseId },
      ...(row.instanceVersion !== null && { version: row.instanceVersion }),
    }));
    await this.orders.place({
      ...{ id, plan, reason, jurisdiction, instances, by: actor.accountId, undoOf: migrationId },
    });
    this.scope.note('undo', { migrationId, as: id });
    return id;
  }
}

/** There is no such migration, or not for this actor. */
export function migrationNotFound(): ProcessRuntimeError {
  return new ProcessRuntimeError('MIGRATION_NOT_FOUND', 'There is no such migration. Search for it again.');
}

function notUndoable(reason: string): ProcessRuntimeError {
  return new ProcessRuntimeError('MIGRATION_NOT_UNDOABLE', `This migration cannot be taken back: ${reason}.`);
}
