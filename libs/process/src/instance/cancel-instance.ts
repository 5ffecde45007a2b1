import { type Actor, CommandScope, UnitOfWork, type UseCase, UseCaseHandler } from '@bihuan/kernel';
import { subjectOf } from '../runtime/live-instance';
import { ProcessRuntime } from '../runtime/process-runtime';
import type { CancelRequest } from '../runtime/process-requests';
import { ProcessRuntimeError } from '../runtime/process-runtime.errors';
import { Instance } from './instance.entity';

/** Takes an instance out of the world, with everything it has started. */
@UseCaseHandler('instance.cancel')
export class CancelInstance implements UseCase<CancelRequest, void> {
  constructor(
    private readonly work: UnitOfWork,
    private readonly scope: CommandScope,
    private readonly runtime: ProcessRuntime,
  ) {}

  /** @throws ProcessRuntimeError `INSTANCE_NOT_FOUND`, `INSTANCE_NOT_RUNNING`, `INSTANCE_CALLED` */
  async execute(_actor: Actor, request: CancelRequest): Promise<void> {
    const instance = await this.work.manager.findOneBy(Instance, { id: request.instanceId });
    if (!instance) {
      throw new ProcessRuntimeError(
        'INSTANCE_NOT_FOUND',
        'There is no such process instance. Search for it again.',
      );
    }
    this.scope.about(subjectOf(instance));
    this.scope.expectVersion(instance.version);
    await this.runtime.cancel(request);
  }
}
