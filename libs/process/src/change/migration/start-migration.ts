import { type Actor, CommandScope, newId, type UseCase, UseCaseHandler } from '@bihuan/kernel';
import { ProcessRuntimeError } from '../../runtime/process-runtime.errors';
import { Candidates, type InstanceChoice } from './candidates';
import { MigrationOrders } from './migration-orders';
import type { MigrationPlan } from './migration-plan';
import { Plans } from './plans';

/** Instances of one migration. */
export const mostInstances = 10_000;

/** What is migrated, and why. */
export interface StartMigrationInput {
  readonly plan: MigrationPlan;
  readonly instances: InstanceChoice;
  readonly reason: string;
}

/** Orders that instances go on under another version. Jobs see to them one by one; a result says what became of each. */
@UseCaseHandler('migration.start')
export class StartMigration implements UseCase<StartMigrationInput, string> {
  constructor(
    private readonly scope: CommandScope,
    private readonly plans: Plans,
    private readonly candidates: Candidates,
    private readonly orders: MigrationOrders,
  ) {}

  /**
   * @returns id of the migration
   * @throws ProcessRuntimeError `DEFINITION_NOT_FOUND`, `CHANGE_UNSUPPORTED`, `MIGRATION_INVALID` with all findings or
   * when there is nothing to migrate, `INSTANCE_NOT_FOUND`
   */
  async execute(actor: Actor, { plan, instances: choice, reason }: StartMigrationInput): Promise<string> {
    const id = newId();
    const jurisdiction = this.candidates.placeOf(actor);
    this.scope.about({ type: 'migration', id, jurisdiction });
    await this.plans.valid(plan);
    const instances = await this.candidates.find(actor, plan.sourceDefinitionId, choice, mostInstances);
    if (instances.length === 0) {
      throw new ProcessRuntimeError(
        'MIGRATION_INVALID',
        'No running instance of the source version within your reach is chosen. Search for them again.',
      );
    }
    const chosen = instances.map((row) => ({
      ...{ id: row.id, jurisdiction: row.jurisdiction, enterpriseId: row.enterpriseId },
    }));
    await this.orders.place({
      ...{ id, plan, reason, jurisdiction, instances: chosen, by: actor.accountId, undoOf: null },
    });
    return id;
  }
}
