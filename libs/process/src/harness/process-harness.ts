import type { BilingualText } from '@bihuan/rules';
import { bpmnEngineLane } from '../lane/bpmn-engine/bpmn-engine-lane';
import { compiledLane } from '../lane/compiled/compiled-lane';
import type { CompiledDefinition, ProcessLane, Thrown, TraceEntry, Variables } from '../lane/process-lane';
import type { Catalogue } from '../proof/catalogue';
import { prove, type CheckingLane, type DeploymentReport } from '../proof/report';
import { DeploymentRefused, HarnessError } from './harness.errors';
import { beginOf, type StartedBy } from './started-by';
import { isUncaught, PlayedInstance, type HarnessWait, type Surroundings } from './played-instance';

type PlayableLane = ProcessLane & CheckingLane;

/** How a harness reads and plays a definition. */
export interface HarnessOptions extends Surroundings {
  /** @default the first that can run the definition, the compiled one before bpmn-engine */
  readonly lane?: ProcessLane['name'];
  /** `executable` asks only whether a lane can run the file: no soundness, no names, no policies. @default all */
  readonly checks?: 'all' | 'executable';
  /** What the definition may name. @default names are not checked */
  readonly catalogue?: Catalogue;
  /** Text of `policies.yaml`. @default none */
  readonly policies?: string;
}

/** A message or signal for others. */
export type HarnessThrown = Omit<Thrown, 'executionId'>;

/** One thing that happened to an element. */
export interface HarnessTraceEntry {
  readonly elementId: string;
  readonly event: 'enter' | 'leave' | 'cancel';
}

/**
 * Plays a definition without a database: business rules and service tasks wait until the test answers them, called
 * definitions until it completes them, timers until it moves the clock. Between two steps the instance is JSON.
 */
export class ProcessHarness {
  private played: PlayedInstance | undefined;

  private constructor(
    private readonly lane: ProcessLane,
    private readonly definition: CompiledDefinition,
    private readonly surroundings: Surroundings,
  ) {}

  /** Reads a definition as deployment would. @throws DeploymentRefused with the report */
  static async deploy(xml: string, options: HarnessOptions = {}): Promise<ProcessHarness> {
    const all: readonly PlayableLane[] = [compiledLane(), bpmnEngineLane()];
    const lanes = all.filter(({ name }) => options.lane === undefined || options.lane === name);
    const report = await reportOn(xml, lanes, options);
    const lane = lanes.find(({ name }) => name === report.lane);
    if (report.verdict === 'refused' || !lane) throw new DeploymentRefused(report);
    return new ProcessHarness(lane, await lane.compile(xml), options);
  }

  /** Starts a new instance; the one before is forgotten. `surroundings` replace those of the harness one by one. @throws ProcessError */
  start(variables: Variables = {}, surroundings: Surroundings = {}): this {
    const played = new PlayedInstance(this.lane, this.definition, { ...this.surroundings, ...surroundings });
    // Also when it fails: what happened until then is its own.
    this.played = played;
    played.start(variables);
    return this;
  }

  /**
   * Starts a new instance as the start event of the definition does: by a message or signal with what it brings, or by
   * its timer, which moves the clock to its first moment.
   *
   * @throws HarnessError `NOT_BEGUN_BY` when the definition begins otherwise, or its timer never; ProcessError
   */
  startBy(by: StartedBy, surroundings: Surroundings = {}): this {
    this.played = undefined;
    const { now } = { ...this.surroundings, ...surroundings };
    const begin = beginOf(this.definition, by, now);
    return this.start(begin.variables, {
      ...surroundings,
      ...(begin.now !== undefined && { now: begin.now }),
    });
  }

  /** Messages and signals thrown for others since the start, in order. */
  thrown(): readonly HarnessThrown[] {
    return this.instance.thrown.map(({ executionId: _, ...thrown }) => thrown);
  }

  /** Where the instance stands, in the order it came there. */
  waits(): readonly HarnessWait[] {
    return [...this.instance.waits.values()];
  }

  /** Completes a task, a job, a rule or a call; of several at one element the one that came there first. @throws HarnessError, ProcessError */
  complete(idOrExecutionId: string, output: Variables = {}): this {
    const { executionId } = this.standing(idOrExecutionId, ['task', 'job', 'rule', 'call']);
    this.instance.give({ type: 'complete', executionId, output });
    return this;
  }

  /** Lets a service task, a business rule or a call succeed; of a rule the output names its result variable. @throws HarnessError, ProcessError */
  succeedJob(id: string, output: Variables = {}): this {
    const { executionId } = this.standing(id, ['job', 'rule', 'call']);
    this.instance.give({ type: 'complete', executionId, output });
    return this;
  }

  /** Lets one fail: with a `code` as a BPMN error, without one as if its last attempt had failed, which is an incident. @throws HarnessError */
  failJob(id: string, { code, message }: { readonly code?: string; readonly message: string }): this {
    const { executionId } = this.standing(id, ['job', 'rule', 'call']);
    try {
      if (code === undefined) this.instance.incidents.set(executionId, message);
      else this.instance.give({ type: 'fail', executionId, code, message });
    } catch (error) {
      if (!isUncaught(error)) throw error;
      this.instance.incidents.set(executionId, error.message);
    }
    return this;
  }

  /** Delivers a message to the first who waits for it. @throws HarnessError `MESSAGE_NOT_AWAITED` */
  message(
    name: string,
    { key, payload = {} }: { readonly key?: string; readonly payload?: Variables } = {},
  ): this {
    const wait = this.waits().find(
      ({ type, attributes }) =>
        type === 'message' &&
        attributes.name === name &&
        (key === undefined || attributes.correlationKey === key),
    );
    if (!wait) {
      const which = key === undefined ? name : `${name} with the key ${key}`;
      throw new HarnessError('MESSAGE_NOT_AWAITED', `Nobody waits for the message ${which}.`, this.where());
    }
    this.instance.give({ type: 'message', executionId: wait.executionId, output: payload });
    return this;
  }

  /** Sends a signal to all who wait for it. @throws HarnessError `MESSAGE_NOT_AWAITED` when nobody does */
  signal(name: string, payload: Variables = {}): this {
    if (!this.waits().some(({ type, attributes }) => type === 'signal' && attributes.name === name))
      throw new HarnessError('MESSAGE_NOT_AWAITED', `Nobody waits for the signal ${name}.`, this.where());
    this.instance.give({ type: 'signal', name, output: payload });
    return this;
  }

  /** Sets variables as a use case of the product would; whatever waits for a condition looks at them. @throws ProcessError */
  set(variables: Variables): this {
    this.instance.give({ type: 'set', output: variables });
    return this;
  }

  /** Moves the clock by a duration (`PT2H`) or to a moment, and fires what falls due on the way, each at its moment. @throws RangeError */
  advance(by: string): this {
    this.instance.advance(by);
    return this;
  }

  /** Adds answers for rules and service tasks, from now on. */
  answering(answers: Pick<Surroundings, 'rules' | 'jobs'>): this {
    this.instance.answering(answers);
    return this;
  }

  /** Everything that happened to elements since the start, in order; nothing before it. */
  trace(): readonly HarnessTraceEntry[] {
    return (this.played?.trace ?? []).filter(isVisible).map(({ elementId, event }) => ({ elementId, event }));
  }

  /** States of the subject since the start, in order. */
  states(): readonly string[] {
    return this.instance.trace.flatMap(({ state }) => (state === undefined ? [] : [state]));
  }

  /** `incident` while a failed job waits to be mended. */
  state(): 'running' | 'ended' | 'terminated' | 'incident' {
    const { outcome, incidents } = this.instance;
    return outcome === 'running' && incidents.size > 0 ? 'incident' : outcome;
  }

  variables(): Variables {
    return this.instance.variables;
  }

  /** Present moment of the instance, ISO 8601. */
  now(): string {
    return this.instance.now;
  }

  private get instance(): PlayedInstance {
    if (this.played) return this.played;
    throw new HarnessError('NOT_STARTED', 'There is no instance yet. Call start first.');
  }

  private standing(id: string, types: readonly HarnessWait['type'][]): HarnessWait {
    const { waits } = this.instance;
    const wait =
      waits.get(id) ??
      [...waits.values()].find(({ elementId, type }) => elementId === id && types.includes(type));
    if (wait && types.includes(wait.type)) return wait;
    throw new HarnessError('WAIT_NOT_FOUND', `No ${types.join(', ')} is open at ${id}.`, this.where());
  }

  private where(): BilingualText[] {
    const places = this.waits().map(({ elementId, type }) => `${elementId} (${type})`);
    return places.length > 0
      ? [{ zh: `停在 ${places.join('、')}`, en: `The instance stands at ${places.join(', ')}.` }]
      : [
          {
            zh: `不再停留，状态为 ${this.state()}`,
            en: `The instance stands nowhere: it is ${this.state()}.`,
          },
        ];
  }
}

async function reportOn(
  xml: string,
  lanes: readonly PlayableLane[],
  { checks = 'all', catalogue = {}, policies }: HarnessOptions,
): Promise<DeploymentReport> {
  const [first, ...others] = lanes;
  if (!first) throw new RangeError('The lane is `compiled` or `bpmn-engine`.');
  if (checks === 'all')
    return prove(xml, { catalogue, lanes: [first, ...others], ...(policies !== undefined && { policies }) });
  const skipped = ['soundness', 'cycles', 'names', 'policies'];
  const rest = { skipped, explored: { markings: 0, limitReached: false } };
  let findings: DeploymentReport['findings'] = [];
  for (const lane of lanes) {
    findings = await lane.check(xml);
    if (findings.length === 0) return { verdict: 'accepted', lane: lane.name, findings, ...rest };
  }
  return { verdict: 'refused', findings, ...rest };
}

function isVisible(entry: TraceEntry): entry is TraceEntry & HarnessTraceEntry {
  return entry.event !== 'take';
}
