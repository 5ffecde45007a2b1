import { type Actor, CommandScope, type UseCase, UseCaseHandler } from '@bihuan/kernel';
import { LockedInstances } from '../../runtime/locked-instances';
import { subjectOf } from '../../runtime/live-instance';
import { ProcessRuntimeError } from '../../runtime/process-runtime.errors';
import type { SuspendInstanceInput } from './suspend-instance';
import { Suspensions } from './suspensions';

/** Lets a suspended instance go on, with whatever was suspended with it. */
@UseCaseHandler('instance.resume')
export class ResumeInstance implements UseCase<SuspendInstanceInput, void> {
  constructor(
    private readonly scope: CommandScope,
    private readonly instances: LockedInstances,
    private readonly suspensions: Suspensions,
  ) {}

  /** @throws ProcessRuntimeError `INSTANCE_NOT_FOUND`, `INSTANCE_NOT_SUSPENDED` */
  async execute(_actor: Actor, { instanceId, reason }: SuspendInstanceInput): Promise<void> {
    const { row } = await this.instances.alone(instanceId);
    this.scope.about(subjectOf(row));
    this.scope.expectVersion(row.version);
    const { suspendedWith } = row;
    if (suspendedWith !== instanceId) {
      throw new ProcessRuntimeError(
        'INSTANCE_NOT_SUSPENDED',
        suspendedWith === null
          ? 'This process instance is not suspended; it goes on by itself.'
          : `It was suspended together with ${suspendedWith} (its definition, or an instance above it). Resume that.`,
        { details: { instanceId, suspendedWith } },
      );
    }
    const instances = await this.suspensions.resume(instanceId);
    this.scope.note('suspension', { instanceId, instances, reason });
  }
}
