import { type Actor, CommandScope, type UseCase, UseCaseHandler } from '@bihuan/kernel';
import { subjectOf } from '../runtime/live-instance';
import { LockedInstances } from '../runtime/locked-instances';
import { Incidents } from './incidents';

/** What failed for good. */
export interface RaiseIncidentInput {
  readonly instanceId: string;
  readonly executionId: string;
  readonly jobId?: string;
  readonly reason: string;
}

/** A step has failed so often, or so surely, that a person has to look at it. */
@UseCaseHandler('incident.raise')
export class RaiseIncident implements UseCase<RaiseIncidentInput, void> {
  constructor(
    private readonly scope: CommandScope,
    private readonly instances: LockedInstances,
    private readonly incidents: Incidents,
  ) {}

  /** Does nothing when nobody waits there any more, or the incident is known. */
  async execute(
    _actor: Actor,
    { instanceId, executionId, jobId, reason }: RaiseIncidentInput,
  ): Promise<void> {
    const { row, waits } = await this.instances.alone(instanceId);
    this.scope.about(subjectOf(row));
    const wait = waits.get(executionId);
    if (wait) await this.incidents.raise(row, wait, { reason, jobId });
  }
}
