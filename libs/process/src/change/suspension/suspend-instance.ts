import { type Actor, CommandScope, type UseCase, UseCaseHandler } from '@bihuan/kernel';
import { LockedInstances } from '../../runtime/locked-instances';
import { subjectOf } from '../../runtime/live-instance';
import { instanceSuspended, notRunning } from '../../runtime/refusals';
import { Suspensions } from './suspensions';

/** Which instance is stopped, and why. */
export interface SuspendInstanceInput {
  readonly instanceId: string;
  readonly reason: string;
}

/** Stops an instance, and whatever it has started, until it is resumed. Nothing it waits for is lost. */
@UseCaseHandler('instance.suspend')
export class SuspendInstance implements UseCase<SuspendInstanceInput, void> {
  constructor(
    private readonly scope: CommandScope,
    private readonly instances: LockedInstances,
    private readonly suspensions: Suspensions,
  ) {}

  /** @throws ProcessRuntimeError `INSTANCE_NOT_FOUND`, `INSTANCE_NOT_RUNNING`, `INSTANCE_SUSPENDED` */
  async execute(_actor: Actor, { instanceId, reason }: SuspendInstanceInput): Promise<void> {
    const { row, isActive } = await this.instances.alone(instanceId);
    this.scope.about(subjectOf(row));
    this.scope.expectVersion(row.version);
    if (!isActive) throw notRunning(row);
    if (row.suspendedAt) throw instanceSuspended(row);
    const instances = await this.suspensions.suspend({ id: instanceId, of: 'instance', reason });
    this.scope.note('suspension', { instanceId, instances, reason });
  }
}
