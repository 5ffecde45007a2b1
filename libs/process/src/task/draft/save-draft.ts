import { type Actor, CommandScope, selvesOf, UnitOfWork, type UseCase, UseCaseHandler } from '@bihuan/kernel';
import type { Variables } from '../../lane/process-lane';
import { ProcessRuntimeError } from '../../runtime/process-runtime.errors';
import { refusalOf } from '../candidate';
import { KnownTasks } from '../known-tasks';
import { performersOf } from '../performers';
import { Drafts } from './drafts';

/** Longest draft, in characters of its JSON. */
const LONGEST = 100_000;

/** What to keep for later. */
export interface SaveDraftInput {
  readonly taskId: string;
  readonly output: Variables;
  /** SHA-256 of `output`, hexadecimal: what the trail keeps of a text that is not meant to be final. */
  readonly digest: string;
}

/** Keeps what somebody means to give when completing a task; nobody else sees it, and nothing follows from it. */
@UseCaseHandler('task.save-draft', { redact: ['output'] })
export class SaveDraft implements UseCase<SaveDraftInput, void> {
  constructor(
    private readonly work: UnitOfWork,
    private readonly scope: CommandScope,
    private readonly tasks: KnownTasks,
    private readonly drafts: Drafts,
  ) {}

  /** @throws ProcessRuntimeError as {@link ClaimTask}, `DRAFT_TOO_LARGE`; VersionConflictError */
  async execute(actor: Actor, { taskId, output }: SaveDraftInput): Promise<void> {
    const length = JSON.stringify(output).length;
    if (length > LONGEST) {
      throw new ProcessRuntimeError(
        'DRAFT_TOO_LARGE',
        `A draft holds at most ${LONGEST} characters of JSON, this one has ${length}. Upload files as evidence instead.`,
        { details: { length, longest: LONGEST } },
      );
    }
    const task = await this.tasks.lockOpen(actor, taskId);
    const { delegationState, claimedBy } = task;
    const prepares = delegationState === 'PENDING' && selvesOf(actor).includes(claimedBy ?? '');
    const refusal = prepares
      ? undefined
      : refusalOf(actor, task, await performersOf(this.work.manager, task));
    if (refusal) throw refusal;
    const before = await this.drafts.find(taskId, actor.accountId);
    this.scope.expectVersion(before?.version ?? 0);
    await this.drafts.save(task, actor.accountId, output);
  }
}
