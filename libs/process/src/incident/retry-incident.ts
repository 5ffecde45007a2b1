import { type Actor, CommandScope, type UseCase, UseCaseHandler } from '@bihuan/kernel';
import { subjectOf } from '../runtime/live-instance';
import { LockedInstances } from '../runtime/locked-instances';
import { Incidents } from './incidents';

/** Which incident. */
export interface RetryIncidentInput {
  readonly instanceId: string;
  readonly incidentId: string;
}

/** The cause is mended: the step is tried again as if for the first time. */
@UseCaseHandler('incident.retry')
export class RetryIncident implements UseCase<RetryIncidentInput, void> {
  constructor(
    private readonly scope: CommandScope,
    private readonly instances: LockedInstances,
    private readonly incidents: Incidents,
  ) {}

  /** @throws ProcessRuntimeError `INSTANCE_NOT_FOUND`, `INCIDENT_NOT_FOUND` when there is none that can be retried */
  async execute(_actor: Actor, { instanceId, incidentId }: RetryIncidentInput): Promise<void> {
    const { row, waits } = await this.instances.alone(instanceId);
    this.scope.about(subjectOf(row));
    await this.incidents.retry(row, waits, incidentId);
  }
}
