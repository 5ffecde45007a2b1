import type { Instance, OpenWait } from '../instance/instance.entity';
import type { ProcessSubject } from '../instance/process-subject';
import type { CompiledDefinition, Step, TraceEntry, Wait } from '../lane/process-lane';

/** An instance that is locked by the running transaction, and what has happened to it since it was read. */
export class LiveInstance {
  /** Everything it stands at, by execution id. */
  readonly waits: Map<string, OpenWait>;
  /** Opened since it was read, and open still. */
  readonly opened = new Map<string, Wait>();
  /** Open when it was read, and closed since. */
  readonly closed: OpenWait[] = [];
  /** Calls that were closed without their child having ended. */
  readonly abandonedCalls: string[] = [];
  readonly trace: TraceEntry[] = [];
  /** Calls whose child has been started. */
  readonly called: Set<string>;
  /** Why a person has cancelled it. */
  cancelledBecause: string | undefined;
  parentTold = false;
  /** Rules and service tasks answered so far. */
  answers = 0;
  changed: boolean;
  /** There was an open incident of it when it was read. */
  readonly hadIncident: boolean;
  /** Its definition, or what it brings along, has changed. */
  byHand = false;

  constructor(
    readonly row: Instance,
    public compiled: CompiledDefinition,
    readonly isNew: boolean,
  ) {
    this.waits = new Map(row.waits.map((wait) => [wait.executionId, wait]));
    this.called = new Set(
      row.waits.filter(({ kind }) => kind === 'call').map(({ executionId }) => executionId),
    );
    this.changed = isNew;
    this.hadIncident = row.status === 'INCIDENT';
  }

  get isActive(): boolean {
    return isActive(this.row);
  }

  get subject(): ProcessSubject {
    return subjectOf(this.row);
  }

  /** Takes over the outcome of a step of the lane; `answered` is the wait the step answered, if any. */
  absorb(step: Step, answered: string | undefined, now: Date): void {
    this.changed = true;
    this.row.snapshot = step.snapshot;
    this.row.variables = step.variables;
    this.trace.push(...step.trace);
    for (const executionId of step.closed) this.close(executionId, answered);
    for (const wait of step.opened) {
      const { dueAt, ...rest } = wait;
      this.waits.set(wait.executionId, { ...rest, ...(dueAt && { dueAt: dueAt.toISOString() }) });
      this.opened.set(wait.executionId, wait);
    }
    if (step.outcome !== 'running')
      this.finish(step.outcome === 'ended' ? 'ENDED' : 'TERMINATED', now, answered);
  }

  /** Ends it, however it stands. */
  finish(status: 'ENDED' | 'TERMINATED' | 'CANCELLED', now: Date, answered?: string): void {
    this.changed = true;
    this.row.status = status;
    this.row.endedAt = now;
    this.row.snapshot = null;
    for (const executionId of [...this.waits.keys()]) this.close(executionId, answered);
  }

  private close(executionId: string, answered: string | undefined): void {
    const wait = this.waits.get(executionId);
    if (!wait) return;
    this.waits.delete(executionId);
    if (wait.kind === 'call' && executionId !== answered && this.called.has(executionId)) {
      this.abandonedCalls.push(executionId);
    }
    // The row of a completed task says so already.
    const isDone = wait.kind === 'task' && executionId === answered;
    if (!this.opened.delete(executionId) && !isDone) this.closed.push(wait);
  }
}

/** Whether an instance still goes on. */
export function isActive({ status }: Pick<Instance, 'status'>): boolean {
  return status === 'RUNNING' || status === 'INCIDENT';
}

/** What an instance (or a row of it) is about. */
export function subjectOf(row: {
  readonly subjectType: string;
  readonly subjectId: string;
  readonly jurisdiction: string;
  readonly enterpriseId: string | null;
}): ProcessSubject {
  const { subjectType: type, subjectId: id, jurisdiction, enterpriseId } = row;
  return { type, id, jurisdiction, enterpriseId };
}
