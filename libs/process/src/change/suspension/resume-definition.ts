import { type Actor, CommandScope, UnitOfWork, type UseCase, UseCaseHandler } from '@bihuan/kernel';
import { Definition } from '../../definition/definition.entity';
import { ProcessRuntimeError } from '../../runtime/process-runtime.errors';
import { lockDefinition } from './suspend-definition';
import { Suspensions } from './suspensions';

/** Which version goes on, and why. */
export interface ResumeDefinitionInput {
  readonly definitionId: string;
  readonly reason: string;
}

/** Lets instances of a version begin again, and those go on that were suspended with it. */
@UseCaseHandler('definition.resume')
export class ResumeDefinition implements UseCase<ResumeDefinitionInput, void> {
  constructor(
    private readonly work: UnitOfWork,
    private readonly scope: CommandScope,
    private readonly suspensions: Suspensions,
  ) {}

  /** @throws ProcessRuntimeError `DEFINITION_NOT_FOUND`, `DEFINITION_NOT_SUSPENDED` */
  async execute(_actor: Actor, { definitionId: id, reason }: ResumeDefinitionInput): Promise<void> {
    const { suspendedAt, key, version } = await lockDefinition(this.work, id);
    this.scope.about({ type: 'definition', id, jurisdiction: '' });
    if (!suspendedAt) {
      throw new ProcessRuntimeError(
        'DEFINITION_NOT_SUSPENDED',
        `Version ${version} of ${key} is not suspended.`,
        { details: { key, version } },
      );
    }
    const free = { suspendedAt: null, suspendedBy: null, suspensionReason: null };
    await this.work.manager.update(Definition, { id }, free);
    const instances = await this.suspensions.resume(id);
    this.scope.note('suspension', { definitionId: id, instances, reason });
  }
}
