import { type Actor, Clock, CommandScope, UnitOfWork, type UseCase, UseCaseHandler } from '@bihuan/kernel';
import { Incidents } from '../incident/incidents';
import { Operation } from '../runtime/operation';
import { waitGone } from '../runtime/refusals';
import { ExternalTask } from './external-task.entity';
import { HeldTasks, type WorkerTaskInput } from './held-tasks';

/** First pause between two attempts in seconds; it doubles with each failure. */
const PAUSE = 10;
/** The longest one. */
const LONGEST = 6 * 60 * 60;

/** Which attempt failed, and what is to follow. */
export interface FailExternalTaskInput extends WorkerTaskInput {
  readonly message: string;
  /** Attempts left after this one; 0 makes an incident. @default one fewer than before */
  readonly retries?: number;
  /** Seconds until the next attempt. @default 10, doubled with each failure, at most 6 hours */
  readonly backoffSeconds?: number;
}

/** What follows from a failed attempt. */
export interface FailedAttempt {
  /** Attempts left; with 0 a person has to look at the incident and retry it. */
  readonly retries: number;
}

/** An attempt of a worker has failed: another one follows after a pause, or an incident. */
@UseCaseHandler('external-task.fail')
export class FailExternalTask implements UseCase<FailExternalTaskInput, FailedAttempt> {
  constructor(
    private readonly work: UnitOfWork,
    private readonly scope: CommandScope,
    private readonly clock: Clock,
    private readonly held: HeldTasks,
    private readonly incidents: Incidents,
  ) {}

  /** @throws ProcessRuntimeError as {@link HeldTasks.take} */
  async execute(_actor: Actor, input: FailExternalTaskInput): Promise<FailedAttempt> {
    const now = this.clock.now();
    const { task, live } = await this.held.take(new Operation(now), input);
    const wait = live.waits.get(task.executionId);
    if (!wait) throw waitGone();
    const { message: reason, retries = Math.max(task.retries - 1, 0) } = input;
    const pause = input.backoffSeconds ?? Math.min(PAUSE * 2 ** task.failures, LONGEST);
    await this.work.manager.update(
      ExternalTask,
      { id: task.id },
      {
        retries,
        failures: task.failures + 1,
        lastError: reason.slice(0, 2000),
        availableAt: new Date(now.getTime() + pause * 1000),
        lockedBy: null,
        lockedUntil: null,
      },
    );
    this.scope.note('failure', { elementId: task.elementId, reason, retries });
    if (retries === 0) await this.incidents.raise(live.row, wait, { reason });
    return { retries };
  }
}
