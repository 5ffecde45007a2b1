import { type Actor, CommandScope, type UseCase, UseCaseHandler } from '@bihuan/kernel';
import { subjectOf } from '../runtime/live-instance';
import { LockedInstances } from '../runtime/locked-instances';
import { Incidents } from './incidents';

/** Which incident, and how its cause was mended. */
export interface ResolveIncidentInput {
  readonly instanceId: string;
  readonly incidentId: string;
  readonly reason: string;
}

/** The cause was mended otherwise, and the step goes on by itself: the incident is over without another attempt. */
@UseCaseHandler('incident.resolve')
export class ResolveIncident implements UseCase<ResolveIncidentInput, void> {
  constructor(
    private readonly scope: CommandScope,
    private readonly instances: LockedInstances,
    private readonly incidents: Incidents,
  ) {}

  /** @throws ProcessRuntimeError `INSTANCE_NOT_FOUND`, `INCIDENT_NOT_FOUND`, `INCIDENT_STUCK` */
  async execute(_actor: Actor, { instanceId, incidentId, reason }: ResolveIncidentInput): Promise<void> {
    const live = await this.instances.alone(instanceId);
    this.scope.about(subjectOf(live.row));
    const { elementId, reason: cause } = await this.incidents.resolveByHand(live, incidentId, reason);
    this.scope.note('incident', { instanceId, incidentId, elementId, cause, reason });
  }
}
