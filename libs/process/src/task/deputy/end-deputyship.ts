import {
  type Actor,
  Clock,
  CommandScope,
  PermissionPolicy,
  UnitOfWork,
  type UseCase,
  UseCaseHandler,
} from '@bihuan/kernel';
import { ProcessRuntimeError } from '../../runtime/process-runtime.errors';
import { requireSteering } from './deputy-steering';
import { Deputyship } from './deputyship.entity';

/** Which deputyship. */
export interface EndDeputyshipInput {
  readonly deputyshipId: string;
}

/** Ends a deputyship before its time: the absent person, the deputy, or who may appoint for others. */
@UseCaseHandler('deputy.end')
export class EndDeputyship implements UseCase<EndDeputyshipInput, void> {
  constructor(
    private readonly work: UnitOfWork,
    private readonly scope: CommandScope,
    private readonly permissions: PermissionPolicy,
    private readonly clock: Clock,
  ) {}

  /** @throws ProcessRuntimeError `DEPUTYSHIP_NOT_FOUND`, `DEPUTY_NOT_YOURS` */
  async execute(actor: Actor, { deputyshipId: id }: EndDeputyshipInput): Promise<void> {
    const { manager } = this.work;
    const found = await manager.findOne(Deputyship, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!found) {
      throw new ProcessRuntimeError(
        'DEPUTYSHIP_NOT_FOUND',
        'There is no such deputyship. Search for it again.',
      );
    }
    const { accountId, deputyId, jurisdiction, enterpriseId, endedAt } = found;
    this.scope.about({ type: 'account', id: accountId, jurisdiction, enterpriseId });
    if (![accountId, deputyId].includes(actor.accountId)) requireSteering(this.permissions, actor, found);
    if (endedAt === null) await manager.update(Deputyship, { id }, { endedAt: this.clock.now() });
  }
}
