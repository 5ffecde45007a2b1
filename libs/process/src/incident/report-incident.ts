import { type Actor, CommandScope, type UseCase, UseCaseHandler } from '@bihuan/kernel';
import { subjectOf } from '../runtime/live-instance';
import { LockedInstances } from '../runtime/locked-instances';
import { waitGone } from '../runtime/refusals';
import { Incidents } from './incidents';

/** What is wrong where. */
export interface ReportIncidentInput {
  readonly instanceId: string;
  readonly executionId: string;
  readonly reason: string;
}

/** Somebody says what is wrong with a step that has not failed; it stays visible until somebody resolves it. */
@UseCaseHandler('incident.report')
export class ReportIncident implements UseCase<ReportIncidentInput, { readonly id: string }> {
  constructor(
    private readonly scope: CommandScope,
    private readonly instances: LockedInstances,
    private readonly incidents: Incidents,
  ) {}

  /** @throws ProcessRuntimeError `INSTANCE_NOT_FOUND`, `WAIT_GONE` when it stands there no more, `INCIDENT_KNOWN` */
  async execute(
    _actor: Actor,
    { instanceId, executionId, reason }: ReportIncidentInput,
  ): Promise<{ readonly id: string }> {
    const { row, waits } = await this.instances.alone(instanceId);
    this.scope.about(subjectOf(row));
    const wait = waits.get(executionId);
    if (!wait) throw waitGone();
    const id = await this.incidents.report(row, wait, reason);
    this.scope.note('incident', { instanceId, incidentId: id, elementId: wait.elementId, reason });
    return { id };
  }
}
