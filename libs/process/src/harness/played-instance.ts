import { ISODuration } from '@0dep/piso';
import { legalFunctions, legalProfile } from '@bihuan/rules';
import { ProcessError } from '../lane/process-error';
import type {
  CompiledDefinition,
  ElementAttributes,
  InstanceState,
  ProcessCommand,
  ProcessLane,
  Step,
  StepContext,
  Thrown,
  TraceEntry,
  Variables,
  Wait,
} from '../lane/process-lane';
import { HarnessError } from './harness.errors';

/** Moment of the start unless a test says otherwise: a Monday, 09:00 in Shanghai. */
export const startOfHarness = '2026-03-02T01:00:00Z';

/** What surrounds a played instance. */
export interface Surroundings {
  /** Moment of the start, ISO 8601. @default 2026-03-02T01:00:00Z, a Monday, 09:00 in Shanghai */
  readonly now?: string;
  /** Results of business rules by element id or rule code; a rule without one waits like a job. @default none */
  readonly rules?: Readonly<Record<string, unknown>>;
  /** Output of service tasks by element id, handler or topic; one without waits for `succeedJob`. @default none */
  readonly jobs?: Readonly<Record<string, Variables>>;
  /** Legal profile behind `legalClock` and the day functions. @default cn-default */
  readonly legalProfile?: string;
  /** How much may happen to the elements of one instance before it is taken for endless. @default 100,000 */
  readonly traceLimit?: number;
}

/** A place where the played instance stands. */
export interface HarnessWait {
  readonly executionId: string;
  readonly elementId: string;
  /** @default the element id */
  readonly name: string;
  readonly type: Wait['kind'];
  /** `bihuan:` attributes, evaluated. */
  readonly attributes: ElementAttributes;
  /** Timers only: ISO 8601 moment. */
  readonly dueAt?: string;
}

/** One instance, kept between two steps as the database would keep it: as JSON. */
export class PlayedInstance {
  readonly waits = new Map<string, HarnessWait>();
  readonly trace: TraceEntry[] = [];
  readonly thrown: Thrown[] = [];
  outcome: Step['outcome'] = 'running';
  /** Message of the failure that nobody has mended yet, by execution id. */
  readonly incidents = new Map<string, string>();
  private kept: InstanceState = { snapshot: null, variables: {} };
  private present: Date;
  private answers: Pick<Surroundings, 'rules' | 'jobs'>;
  private readonly functions: StepContext['functions'];
  private readonly traceLimit: number;

  constructor(
    private readonly lane: ProcessLane,
    private readonly definition: CompiledDefinition,
    surroundings: Surroundings,
  ) {
    const { now = startOfHarness, rules, jobs, traceLimit = 100_000 } = surroundings;
    this.present = momentOf(now);
    this.answers = { ...(rules && { rules }), ...(jobs && { jobs }) };
    this.traceLimit = traceLimit;
    this.functions = { ...legalFunctions(legalProfile(surroundings.legalProfile ?? 'cn-default')) };
  }

  get variables(): Variables {
    return this.kept.variables;
  }

  get now(): string {
    return this.present.toISOString();
  }

  start(variables: Variables): void {
    this.take(this.lane.start(this.definition, json(variables), this.context()));
    this.answerAll();
  }

  /** Adds answers; those given before stay. */
  answering({ rules, jobs }: Pick<Surroundings, 'rules' | 'jobs'>): void {
    this.answers = {
      rules: { ...this.answers.rules, ...rules },
      jobs: { ...this.answers.jobs, ...jobs },
    };
    this.answerAll();
  }

  give(command: ProcessCommand): void {
    this.apply(command);
    this.answerAll();
  }

  /** Fires the timers that fall due on the way, each at its own moment. */
  advance(by: string): void {
    const target = by.startsWith('P') ? later(this.present, by) : momentOf(by);
    for (let timer = this.nextTimer(target); timer; timer = this.nextTimer(target)) {
      const due = momentOf(timer.dueAt ?? '');
      if (due > this.present) this.present = due;
      this.give({ type: 'fire', executionId: timer.executionId });
    }
    if (target > this.present) this.present = target;
  }

  private apply(command: ProcessCommand): void {
    if (this.trace.length > this.traceLimit)
      throw new HarnessError(
        'TRACE_TOO_LONG',
        `More than ${this.traceLimit} things happened to elements. Put a task or a longer timer into the loop.`,
      );
    const written = 'output' in command ? { ...command, output: json(command.output) } : command;
    this.take(this.lane.apply(this.definition, this.kept, written, this.context()));
  }

  private answerAll(): void {
    for (let found = this.nextAnswer(); found; found = this.nextAnswer()) this.apply(found);
  }

  private nextAnswer(): ProcessCommand | undefined {
    const { rules = {}, jobs = {} } = this.answers;
    for (const { type, executionId, elementId, attributes } of this.waits.values()) {
      const { rule = '', handler = elementId, topic = handler, result } = attributes;
      if (type === 'rule') {
        const key = [elementId, rule].find((name) => Object.hasOwn(rules, name));
        if (key !== undefined)
          return {
            type: 'complete',
            executionId,
            output: result === undefined ? {} : { [result]: rules[key] },
          };
      }
      if (type === 'job' && !this.incidents.has(executionId)) {
        const key = [elementId, handler, topic].find((name) => Object.hasOwn(jobs, name));
        if (key !== undefined) return { type: 'complete', executionId, output: jobs[key] ?? {} };
      }
    }
    return undefined;
  }

  private nextTimer(until: Date): HarnessWait | undefined {
    const due = [...this.waits.values()].filter(
      ({ dueAt, executionId }) =>
        dueAt !== undefined && momentOf(dueAt) <= until && !this.incidents.has(executionId),
    );
    return due.sort((a, b) => Number(momentOf(a.dueAt ?? '')) - Number(momentOf(b.dueAt ?? '')))[0];
  }

  private take(step: Step): void {
    this.kept = json({ snapshot: step.snapshot, variables: step.variables });
    for (const executionId of step.closed) {
      this.waits.delete(executionId);
      this.incidents.delete(executionId);
    }
    for (const wait of step.opened) this.waits.set(wait.executionId, waitOf(wait));
    if (step.outcome !== 'running') this.waits.clear();
    this.trace.push(...step.trace);
    this.thrown.push(...json(step.thrown ?? []));
    this.outcome = step.outcome;
  }

  private context(): StepContext {
    return { now: this.present, functions: this.functions };
  }
}

/** The failure of a step for which the diagram has no path; the runtime makes an incident of it. */
export function isUncaught(error: unknown): error is ProcessError {
  return error instanceof ProcessError && error.details?.['errorCode'] !== undefined;
}

function waitOf({ executionId, elementId, elementName, kind, dueAt, attributes }: Wait): HarnessWait {
  return json({
    ...{ executionId, elementId, name: elementName ?? elementId, type: kind, attributes },
    ...(dueAt && { dueAt: dueAt.toISOString() }),
  });
}

function json<T>(value: T): T {
  return value === undefined ? value : (JSON.parse(JSON.stringify(value)) as T);
}

function momentOf(text: string): Date {
  const moment = new Date(text);
  if (!Number.isNaN(moment.getTime())) return moment;
  throw new RangeError(
    `"${text}" is neither a duration nor a moment: write PT2H, P3D or 2026-03-02T01:00:00Z.`,
  );
}

/** In UTC: a test must not depend on the machine's time zone. */
function later(moment: Date, duration: string): Date {
  return new ISODuration(duration).parse().applyDuration(moment, 1, true);
}
