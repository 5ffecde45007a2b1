import { Injectable } from '@nestjs/common';
import { Clock, insertRows, newId, UnitOfWork } from '@bihuan/kernel';
import { JobQueue } from '@bihuan/jobs';
import type { Instance } from '../../instance/instance.entity';
import { Migration } from './migration.entity';
import { MIGRATION_JOB } from './migration-job.handler';
import type { MigrationPlan } from './migration-plan';
import { MigrationResult } from './migration-result.entity';

/** Instances one job sees to, one after the other. */
const portionSize = 25;

/** What is ordered. */
export interface MigrationOrder {
  readonly id: string;
  readonly plan: MigrationPlan;
  readonly reason: string;
  readonly by: string;
  readonly jurisdiction: string;
  readonly undoOf: string | null;
  readonly instances: readonly (Pick<Instance, 'id' | 'jurisdiction' | 'enterpriseId'> & {
    /** Only migrated while it has this version. @default any */
    readonly version?: number;
  })[];
}

/** Stores migrations and orders the jobs that carry them out. */
@Injectable()
export class MigrationOrders {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly jobs: JobQueue,
  ) {}

  async place({ id, plan, reason, by, jurisdiction, undoOf, instances }: MigrationOrder): Promise<void> {
    const { manager } = this.work;
    const { sourceDefinitionId, targetDefinitionId } = plan;
    await insertRows(manager, Migration, [
      {
        ...{ id, sourceDefinitionId, targetDefinitionId, plan, reason, undoOf, jurisdiction },
        ...{ total: instances.length, createdAt: this.clock.now(), createdBy: by, enterpriseId: null },
      },
    ]);
    const results = instances.map((instance, index): Partial<MigrationResult> => ({
      ...{ id: newId(), migrationId: id, instanceId: instance.id, status: 'PENDING', findings: [], at: null },
      portion: Math.floor(index / portionSize),
      instanceVersion: instance.version ?? null,
      passesBefore: null,
      jurisdiction: instance.jurisdiction,
      enterpriseId: instance.enterpriseId,
    }));
    // A statement takes no more than 65,535 parameters.
    for (let from = 0; from < results.length; from += 1000)
      await insertRows(manager, MigrationResult, results.slice(from, from + 1000));
    for (let portion = 0; portion * portionSize < results.length; portion++) {
      const payload = { migrationId: id, portion };
      await this.jobs.enqueue({ kind: MIGRATION_JOB, payload, key: `${MIGRATION_JOB}:${id}:${portion}` });
    }
  }
}
