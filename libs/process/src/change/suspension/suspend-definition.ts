import { type Actor, Clock, CommandScope, UnitOfWork, type UseCase, UseCaseHandler } from '@bihuan/kernel';
import { Definition } from '../../definition/definition.entity';
import { ProcessRuntimeError } from '../../runtime/process-runtime.errors';
import { definitionSuspended } from '../../runtime/refusals';
import { Suspensions } from './suspensions';

/** Which version is stopped, and why. */
export interface SuspendDefinitionInput {
  readonly definitionId: string;
  readonly reason: string;
  /** Stops its running instances, too. @default false */
  readonly withInstances?: boolean;
}

/** Lets no instance of a version begin. Workflows belong to the whole installation, so only who may act everywhere may do it. */
@UseCaseHandler('definition.suspend')
export class SuspendDefinition implements UseCase<SuspendDefinitionInput, void> {
  constructor(
    private readonly work: UnitOfWork,
    private readonly scope: CommandScope,
    private readonly clock: Clock,
    private readonly suspensions: Suspensions,
  ) {}

  /** @throws ProcessRuntimeError `DEFINITION_NOT_FOUND`, `DEFINITION_SUSPENDED` */
  async execute(actor: Actor, input: SuspendDefinitionInput): Promise<void> {
    const { definitionId: id, reason, withInstances = false } = input;
    const definition = await lockDefinition(this.work, id);
    this.scope.about({ type: 'definition', id, jurisdiction: '' });
    if (definition.suspendedAt) throw definitionSuspended(definition);
    await this.work.manager.update(
      Definition,
      { id },
      { suspendedAt: this.clock.now(), suspendedBy: actor.accountId, suspensionReason: reason },
    );
    const instances = withInstances ? await this.suspensions.suspend({ id, of: 'definition', reason }) : 0;
    this.scope.note('suspension', { definitionId: id, instances, reason });
  }
}

/** @throws ProcessRuntimeError `DEFINITION_NOT_FOUND` */
export async function lockDefinition({ manager }: UnitOfWork, id: string): Promise<Definition> {
  const definition = await manager.findOne(Definition, {
    where: { id },
    lock: { mode: 'pessimistic_write' },
  });
  if (definition) return definition;
  throw new ProcessRuntimeError('DEFINITION_NOT_FOUND', 'There is no such definition. Search for it again.');
}
