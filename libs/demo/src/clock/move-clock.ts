import { type Actor, Clock, CommandScope, type UseCase, UseCaseHandler } from '@bihuan/bihuan';
import type { DemoClock } from './demo-clock';
import { ClockBackwardsError } from './demo-clock.errors';

/** Moves the demo's time, and records who did. The event bears the new time: a restart goes on where the trail ends. */
@UseCaseHandler('demo.move-clock')
export class MoveClock implements UseCase<{ to: string }, { to: string }> {
  constructor(
    private readonly scope: CommandScope,
    private readonly clock: Clock,
  ) {}

  execute(_actor: Actor, { to }: { to: string }): Promise<{ to: string }> {
    this.scope.about({ type: 'clock', id: '00000000-0000-7000-8000-00000000c10c', jurisdiction: '' });
    if (Date.parse(to) < this.clock.now().getTime()) throw new ClockBackwardsError(this.clock.now());
    (this.clock as DemoClock).moveTo(new Date(to));
    return Promise.resolve({ to });
  }
}
