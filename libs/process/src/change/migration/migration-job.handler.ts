import { CommandExecutor, isPassingFailure, systemActor, UnitOfWork } from '@bihuan/kernel';
import { JobHandler, type JobHandling } from '@bihuan/jobs';
import { MigrateInstance, type MigrateInstanceInput } from './migrate-instance';
import { MigrationResult } from './migration-result.entity';

/** Kind of the jobs that migrate instances. */
export const MIGRATION_JOB = 'process.migrate';

const worker = systemActor('worker');
const options = { channel: 'job' };

/** Migrates the instances of one portion that are still pending, so that a job that comes again goes on where it stopped. */
@JobHandler(MIGRATION_JOB)
export class MigrationJobHandler implements JobHandling<{
  readonly migrationId: string;
  readonly portion: number;
}> {
  constructor(
    private readonly work: UnitOfWork,
    private readonly executor: CommandExecutor,
  ) {}

  async handle({
    migrationId,
    portion,
  }: {
    readonly migrationId: string;
    readonly portion: number;
  }): Promise<void> {
    const pending = await this.work.read(worker, () =>
      this.work.manager.find(MigrationResult, {
        where: { migrationId, portion, status: 'PENDING' },
        order: { id: 'ASC' },
        select: { id: true },
      }),
    );
    for (const { id } of pending) await this.migrate(id);
  }

  private async migrate(resultId: string): Promise<void> {
    const run = (input: MigrateInstanceInput) => this.executor.run(MigrateInstance, worker, input, options);
    try {
      await run({ resultId });
    } catch (error) {
      // The database went away, not the instance wrong: the job comes again.
      if (isPassingFailure(error)) throw error;
      await run({ resultId, failure: error instanceof Error ? error.message : String(error) });
    }
  }
}
