import { type Actor, Clock, CommandScope, UnitOfWork, type UseCase, UseCaseHandler } from '@bihuan/kernel';
import { DefinitionRegistry } from '../definition/definition-registry';
import { InstanceStarter } from './instance-starter';
import { StartEvent } from './start-event.entity';
import { beginningOf, nextDue } from './start-timer';

/** Which timer. */
export interface FireStartTimerInput {
  /** Row of the start event. */
  readonly id: string;
}

/** The moment has come at which a definition begins an instance. */
@UseCaseHandler('start-event.fire')
export class FireStartTimer implements UseCase<FireStartTimerInput, boolean> {
  constructor(
    private readonly work: UnitOfWork,
    private readonly scope: CommandScope,
    private readonly clock: Clock,
    private readonly definitions: DefinitionRegistry,
    private readonly starter: InstanceStarter,
  ) {}

  /** @returns false when another worker has begun the instance, or a new version has replaced the timer */
  async execute(_actor: Actor, { id }: FireStartTimerInput): Promise<boolean> {
    const now = this.clock.now();
    const start = await this.work.manager
      .createQueryBuilder(StartEvent, 'start')
      .where('start.id = :id AND start.dueAt <= :now', { id, now })
      .setLock('pessimistic_write')
      .setOnLocked('skip_locked')
      .getOne();
    this.scope.about({ type: 'start-event', id, jurisdiction: start?.jurisdiction ?? '' });
    if (!start) return false;
    const element = beginningOf(await this.definitions.compiled(start.definitionId));
    const dueAt = element ? nextDue(element, now, start.fired + 1) : null;
    await this.work.manager.update(StartEvent, { id }, { dueAt, fired: start.fired + 1 });
    await this.starter.begin(start);
    return true;
  }
}
