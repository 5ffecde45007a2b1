import { IsNull } from 'typeorm';
import { type Actor, Clock, CommandScope, UnitOfWork, type UseCase, UseCaseHandler } from '@bihuan/kernel';
import { JobQueue } from '@bihuan/jobs';
import { Instance } from '../instance/instance.entity';
import { processJob } from '../job/process-job';
import { subjectOf } from '../runtime/live-instance';
import { LockedInstances } from '../runtime/locked-instances';
import { Operation } from '../runtime/operation';
import { ProcessRuntimeError } from '../runtime/process-runtime.errors';
import { Timer } from '../timer/timer.entity';
import { Incident } from './incident.entity';

/** Which incident. */
export interface RetryIncidentInput {
  readonly instanceId: string;
  readonly incidentId: string;
}

/** The cause is mended: the step is tried again as if for the first time. */
@UseCaseHandler('incident.retry')
export class RetryIncident implements UseCase<RetryIncidentInput, void> {
  constructor(
    private readonly work: UnitOfWork,
    private readonly scope: CommandScope,
    private readonly clock: Clock,
    private readonly jobs: JobQueue,
    private readonly instances: LockedInstances,
  ) {}

  /** @throws ProcessRuntimeError `INCIDENT_NOT_FOUND` when there is none that can be retried */
  async execute(actor: Actor, { instanceId, incidentId }: RetryIncidentInput): Promise<void> {
    const { row, waits } = await this.instances.one(new Operation(this.clock.now()), instanceId);
    this.scope.about(subjectOf(row));
    const { manager } = this.work;
    const incident = await manager.findOneBy(Incident, { id: incidentId, instanceId, resolvedAt: IsNull() });
    const wait = waits.get(incident?.executionId ?? '');
    if (!incident || !wait) {
      throw new ProcessRuntimeError(
        'INCIDENT_NOT_FOUND',
        'This incident is resolved, or there is nothing to retry. Read the instance again.',
      );
    }
    const now = this.clock.now();
    await manager.update(Incident, { id: incidentId }, { resolvedAt: now, resolvedBy: actor.accountId });
    if (wait.kind === 'job') await this.jobs.enqueue(processJob(instanceId, wait));
    await manager.update(Timer, { incidentId }, { incidentId: null });
    if ((await manager.countBy(Incident, { instanceId, resolvedAt: IsNull() })) === 0) {
      await manager.update(Instance, { id: instanceId }, { status: 'RUNNING' });
    }
  }
}
