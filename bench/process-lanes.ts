import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Engine } from 'bpmn-engine';
import { legalFunctions, legalProfile } from '@bihuan/rules';
import { bpmnEngineLane } from '../libs/process/src/lane/bpmn-engine/bpmn-engine-lane';
import { compiledLane } from '../libs/process/src/lane/compiled/compiled-lane';
import type {
  CompiledDefinition,
  ProcessCommand,
  ProcessLane,
  Step,
  Variables,
  Wait,
} from '../libs/process/src/lane/process-lane';

/** CPU of one durable step: read the snapshot from text, continue one wait, write it as text. */
export interface LaneFigures {
  readonly model: string;
  readonly lane: string;
  readonly steps: number;
  /** CPU microseconds per step, snapshot read and written. */
  readonly stepUs: number;
  /** Of these, what reading and writing the text alone costs. */
  readonly jsonUs: number;
  /** Largest snapshot on the way. */
  readonly bytes: number;
}

const context = {
  now: new Date('2026-05-01T08:00:00Z'),
  functions: { ...legalFunctions(legalProfile('cn-default')) },
};

/** Fork, two tasks, join, a third task, and round again; the condition in the words of the engine that runs it. */
function ring(condition: string): string {
  const flows = ['s>m', 'm>f', 'f>a', 'f>b', 'a>j', 'b>j', 'j>c', 'c>g', 'g>e', 'g>m'];
  const flowXml = flows.map((flow) => {
    const [from, to] = flow.split('>');
    const when =
      flow === 'g>m'
        ? `<conditionExpression xsi:type="tFormalExpression">${condition}</conditionExpression>`
        : '';
    return `<sequenceFlow id="${from}_${to}" sourceRef="${from}" targetRef="${to}">${when}</sequenceFlow>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" id="d" targetNamespace="urn:bench">
<process id="ring" isExecutable="true"><startEvent id="s"/><exclusiveGateway id="m"/><parallelGateway id="f"/>
<userTask id="a"/><userTask id="b"/><parallelGateway id="j"/><userTask id="c"/><exclusiveGateway id="g" default="g_e"/>
<endEvent id="e"/>${flowXml.join('')}</process></definitions>`;
}

const tasks = new Set(['a', 'b', 'c']);

/** Everything the large workflow asks for, so that it goes the long way to the end. */
const favourable: Variables = {
  ...{ reviewers: ['eve', 'dan'], signers: ['REGULATOR_OFFICER', 'REGULATOR_LEADER'] },
  ...{ effectiveDeadline: '2026-06-15T23:59:59+08:00', lookbackDue: '2027-06-15T00:00:00+08:00' },
  ...{ fiveInPlace: { passed: true }, strikeOff: { passed: true }, transfer: { outcome: 'KEEP' } },
  ...{ threeNotLetGo: { passed: true, implemented: true, thorough: true }, extension: { approved: true } },
  ...{ extended: false, overdue: false, closingRefused: false, reviewAgreed: true, planApproved: true },
};

/** Plays an instance the way the runtime does and takes the CPU time of it. */
class Walk<Compiled extends CompiledDefinition> {
  private text = '';
  private variables: Variables = {};
  private readonly waits = new Map<string, Wait>();
  private steps = 0;
  private bytes = 0;
  private longest = '';

  constructor(
    private readonly lane: ProcessLane<Compiled>,
    private readonly definition: Compiled,
    private readonly first: Variables,
  ) {}

  measure(model: string, steps: number): LaneFigures {
    this.run(Math.ceil(steps / 5));
    this.steps = 0;
    const stepUs = cpuUs(() => this.run(steps)) / this.steps;
    const again = (): void => {
      for (let i = 0; i < this.steps; i++) JSON.stringify(JSON.parse(this.longest));
    };
    const jsonUs = cpuUs(again) / this.steps;
    return { model, lane: this.lane.name, steps: this.steps, stepUs, jsonUs, bytes: this.bytes };
  }

  private run(steps: number): void {
    while (this.steps < steps) {
      if (this.waits.size === 0) this.take(this.lane.start(this.definition, this.first, context));
      const wait = [...this.waits.values()].find(({ kind }) => !['timer', 'message'].includes(kind));
      if (!wait) throw new Error('Only timers and messages are left.');
      this.apply({ type: 'complete', executionId: wait.executionId, output: {} });
    }
  }

  private apply(command: ProcessCommand): void {
    this.steps++;
    const state = { snapshot: JSON.parse(this.text) as unknown, variables: this.variables };
    this.take(this.lane.apply(this.definition, state, command, context));
  }

  private take(step: Step): void {
    this.text = JSON.stringify(step.snapshot);
    this.variables = step.variables;
    const bytes = Buffer.byteLength(this.text);
    if (bytes > this.bytes) [this.bytes, this.longest] = [bytes, this.text];
    for (const id of step.closed) this.waits.delete(id);
    for (const wait of step.opened) this.waits.set(wait.executionId, wait);
  }
}

/** The stock engine as its own documentation uses it: recover, resume, signal, save. */
async function stock(steps: number): Promise<LaneFigures> {
  const engine = new Engine({ name: 'bench', source: ring('${environment.variables.again}') });
  await engine.execute({ variables: { again: true } });
  await engine.stop();
  let text = JSON.stringify(await engine.getState());
  let bytes = 0;
  const play = async (count: number): Promise<void> => {
    for (let i = 0; i < count; i++) {
      const recovered = new Engine({ name: 'bench' }).recover(JSON.parse(text));
      const api = await recovered.resume();
      const open = api.getPostponed().find(({ id }) => tasks.has(id));
      if (!open) throw new Error('The stock engine lost its tasks.');
      api.signal({ id: open.id });
      await recovered.stop();
      text = JSON.stringify(await recovered.getState());
      bytes = Math.max(bytes, Buffer.byteLength(text));
    }
  };
  await play(Math.ceil(steps / 15) * 3);
  const before = process.cpuUsage();
  await play(steps);
  const { user, system } = process.cpuUsage(before);
  const jsonUs = cpuUs(() => {
    for (let i = 0; i < steps; i++) JSON.stringify(JSON.parse(text));
  });
  return {
    model: 'ring',
    lane: 'stock bpmn-engine',
    steps,
    stepUs: (user + system) / steps,
    jsonUs: jsonUs / steps,
    bytes,
  };
}

function cpuUs(action: () => void): number {
  const before = process.cpuUsage();
  action();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

async function on<Compiled extends CompiledDefinition>(
  lane: ProcessLane<Compiled>,
  steps: number,
): Promise<LaneFigures[]> {
  const file = join(process.cwd(), 'workflows/major-hazard/process.bpmn');
  const large = await lane.compile(readFileSync(file, 'utf8'));
  const small = await lane.compile(ring('=again'));
  return [
    new Walk(lane, small, { again: true }).measure('ring', steps),
    new Walk(lane, large, favourable).measure('major-hazard', steps),
  ];
}

/** The lanes alone, without a database, and the stock engine beside them. */
export async function laneFigures(): Promise<LaneFigures[]> {
  const figures = [
    ...(await on(compiledLane(), 20_000)),
    ...(await on(bpmnEngineLane(), 300)),
    await stock(150),
  ];
  return figures.map(({ stepUs, jsonUs, ...rest }) => ({
    ...rest,
    stepUs: Number(stepUs.toFixed(1)),
    jsonUs: Number(jsonUs.toFixed(1)),
  }));
}

if (require.main === module) void laneFigures().then((figures) => console.table(figures));
