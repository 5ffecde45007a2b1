import { IsNull } from 'typeorm';
import {
  type Actor,
  Clock,
  CommandScope,
  newId,
  UnitOfWork,
  type UseCase,
  UseCaseHandler,
} from '@bihuan/kernel';
import { Instance } from '../instance/instance.entity';
import { subjectOf } from '../runtime/live-instance';
import { LockedInstances } from '../runtime/locked-instances';
import { Operation } from '../runtime/operation';
import { Timer } from '../timer/timer.entity';
import { Incident } from './incident.entity';

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
    private readonly work: UnitOfWork,
    private readonly scope: CommandScope,
    private readonly clock: Clock,
    private readonly instances: LockedInstances,
  ) {}

  /** Does nothing when nobody waits there any more, or the incident is known. */
  async execute(
    _actor: Actor,
    { instanceId, executionId, jobId, reason }: RaiseIncidentInput,
  ): Promise<void> {
    const { row, waits } = await this.instances.one(new Operation(this.clock.now()), instanceId);
    this.scope.about(subjectOf(row));
    const wait = waits.get(executionId);
    const { manager } = this.work;
    if (!wait || (await manager.existsBy(Incident, { instanceId, executionId, resolvedAt: IsNull() })))
      return;
    const incident = {
      id: newId(),
      instanceId,
      executionId,
      elementId: wait.elementId,
      jobId: jobId ?? null,
      reason: reason.slice(0, 2000),
      createdAt: this.clock.now(),
      jurisdiction: row.jurisdiction,
      enterpriseId: row.enterpriseId,
    };
    await manager.insert(Incident, incident);
    await manager.update(Timer, { instanceId, executionId }, { incidentId: incident.id });
    await manager.update(Instance, { id: instanceId }, { status: 'INCIDENT' });
  }
}
