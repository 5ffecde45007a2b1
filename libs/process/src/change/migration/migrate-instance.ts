import { type Actor, Clock, CommandScope, UnitOfWork, type UseCase, UseCaseHandler } from '@bihuan/kernel';
import type { Instance } from '../../instance/instance.entity';
import { ProcessError } from '../../lane/process-error';
import type { ProofFinding } from '../../proof/finding';
import { type LiveInstance, subjectOf } from '../../runtime/live-instance';
import { LockedInstances } from '../../runtime/locked-instances';
import type { Operation } from '../../runtime/operation';
import { Operations } from '../../runtime/operations';
import type { Stepper } from '../../runtime/stepper';
import { Migration } from './migration.entity';
import { MigrationResult } from './migration-result.entity';
import { Mover, type TriedMigration } from './mover';
import { Plans, type ReadPlan } from './plans';
import { movedMeanwhile, notOfSource, over, stepFails } from './reasons';

/** Which instance of which migration. */
export interface MigrateInstanceInput {
  /** Its result, still pending. */
  readonly resultId: string;
  /** An earlier try failed for this reason: only says so. @default tries */
  readonly failure?: string;
}

/** An instance, locked, with everything its migration needs. */
interface Case {
  readonly operation: Operation;
  readonly stepper: Stepper;
  readonly live: LiveInstance;
  readonly migration: Migration;
  readonly result: MigrationResult;
}

/** Migrates one instance of a migration, in a transaction of its own, or says why not. Done twice it does nothing. */
@UseCaseHandler('migration.migrate-instance')
export class MigrateInstance implements UseCase<MigrateInstanceInput, void> {
  constructor(
    private readonly work: UnitOfWork,
    private readonly scope: CommandScope,
    private readonly clock: Clock,
    private readonly instances: LockedInstances,
    private readonly operations: Operations,
    private readonly plans: Plans,
    private readonly mover: Mover,
  ) {}

  /** What speaks against the instance is no error, but its result. */
  async execute(_actor: Actor, { resultId, failure }: MigrateInstanceInput): Promise<void> {
    const { manager } = this.work;
    let outcome: Partial<MigrationResult> | undefined;
    const { instanceId } = await manager.findOneByOrFail(MigrationResult, { id: resultId });
    const row = await this.operations.change(async (operation, stepper) => {
      // The instance is always locked first.
      const live = await this.instances.one(operation, instanceId);
      this.scope.about(subjectOf(live.row));
      const result = await manager.findOneOrFail(MigrationResult, {
        where: { id: resultId },
        lock: { mode: 'pessimistic_write' },
      });
      if (result.status !== 'PENDING') return live;
      const migration = await manager.findOneByOrFail(Migration, { id: result.migrationId });
      outcome = failure
        ? refused([stepFails(failure)])
        : await this.migrate({ operation, stepper, live, migration, result });
      this.note(live.row, migration, outcome);
      return live;
    });
    if (!outcome) return;
    const instanceVersion = outcome.status === 'MIGRATED' ? row.version : null;
    const written = { ...outcome, instanceVersion, at: this.clock.now() };
    await manager.update(MigrationResult, { id: resultId }, written as object);
  }

  private async migrate(one: Case): Promise<Partial<MigrationResult>> {
    const { operation, stepper, live, migration } = one;
    const { targetDefinitionId, undoOf } = migration;
    const obstacle = obstacleTo(one);
    if (obstacle) return refused([obstacle]);
    const read = await this.plans.read(migration.plan);
    const { step, hands, findings } = await this.attempt(operation, live, read, targetDefinitionId);
    if (!step || findings.length > 0) return refused(findings);
    const passesBefore = live.row.passes;
    await this.mover.carryOut({ operation, stepper, live }, read, { step, hands }, targetDefinitionId);
    // A condition the new version words otherwise may hold already.
    stepper.look(operation, live);
    if (undoOf !== null) live.row.passes = await this.passesBefore(undoOf, live.row.id);
    return { status: 'MIGRATED', passesBefore };
  }

  /** A moment or an attribute that cannot be evaluated under the new version is a result, too. */
  private async attempt(
    operation: Operation,
    live: LiveInstance,
    read: ReadPlan,
    targetId: string,
  ): Promise<TriedMigration> {
    try {
      return await this.mover.attempt(operation, live, read, targetId);
    } catch (error) {
      if (!(error instanceof ProcessError)) throw error;
      return { hands: {}, findings: [stepFails(error.message)] };
    }
  }

  private async passesBefore(migrationId: string, instanceId: string): Promise<Instance['passes']> {
    const { passesBefore } = await this.work.manager
      .createQueryBuilder(MigrationResult, 'result')
      .addSelect('result.passesBefore')
      .where('result.migrationId = :migrationId AND result.instanceId = :instanceId', {
        migrationId,
        instanceId,
      })
      .getOneOrFail();
    return passesBefore;
  }

  private note(
    { id: instanceId }: Instance,
    { id: migrationId, plan, reason, createdBy }: Migration,
    { status, findings }: Partial<MigrationResult>,
  ): void {
    const { sourceDefinitionId, targetDefinitionId } = plan;
    this.scope.note('migration', {
      ...{ migrationId, instanceId, sourceDefinitionId, targetDefinitionId, reason, orderedBy: createdBy },
      ...{
        status,
        ...(findings && { findings: findings.map(({ rule, elementId }) => ({ rule, elementId })) }),
      },
    });
  }
}

function refused(findings: readonly ProofFinding[]): Partial<MigrationResult> {
  return { status: 'REFUSED', findings };
}

function obstacleTo({ live, migration, result }: Case): ProofFinding | undefined {
  if (!live.isActive) return over;
  if (live.row.definitionId !== migration.sourceDefinitionId) return notOfSource;
  if (migration.undoOf === null) return undefined;
  return live.row.version === result.instanceVersion ? undefined : movedMeanwhile;
}
