import { type Actor, CommandScope, UnitOfWork, type UseCase, UseCaseHandler } from '@bihuan/kernel';
import { InstanceStarter } from './instance-starter';
import { StartEvent } from './start-event.entity';

/** Which start event, and what went wrong. */
export interface PauseStartEventInput {
  /** Its row. */
  readonly id: string;
  readonly reason: string;
}

/** The first step of an instance has failed: there is none that could carry the incident, so the start event does. */
@UseCaseHandler('start-event.pause')
export class PauseStartEvent implements UseCase<PauseStartEventInput, void> {
  constructor(
    private readonly work: UnitOfWork,
    private readonly scope: CommandScope,
    private readonly starter: InstanceStarter,
  ) {}

  async execute(_actor: Actor, { id, reason }: PauseStartEventInput): Promise<void> {
    const start = await this.work.manager.findOne(StartEvent, {
      where: { id },
      lock: { mode: 'pessimistic_write' },
    });
    this.scope.about({ type: 'start-event', id, jurisdiction: start?.jurisdiction ?? '' });
    if (start) await this.starter.failed(start, reason);
  }
}
