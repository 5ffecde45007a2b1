import { Context, Definition, Environment } from 'bpmn-elements';
import type { Finding } from '../definition-refused.error';
import { ProcessError } from '../process-error';
import type {
  InstanceState,
  ProcessCommand,
  ProcessLane,
  Step,
  StepContext,
  Variables,
} from '../process-lane';
import { stepFailed } from '../step/failures';
import { giveCommand } from './command';
import { checkDefinition } from '../check/read-definition';
import { bpmnEngineSet } from './element-set';
import { compile, type BpmnEngineDefinition } from './engine-definition';
import type { Content, EngineDefinitionRun } from './engine-types';
import { cancelOpen, record, seedOpen } from './record';
import { StepSession } from './session';
import { pack, unpack } from './snapshot';

/** The lane that runs on bpmn-engine, with a report of what it would refuse. */
export interface BpmnEngineLane extends ProcessLane<BpmnEngineDefinition> {
  /** Every reason why `compile` would refuse the file; empty when it would not. */
  check(xml: string): Promise<readonly Finding[]>;
}

/**
 * A process lane on `bpmn-engine`'s elements. Its traps are corrected or refused: no timer is armed, no code
 * of the file is run, errors never look like completion, waits are addressed by execution id only.
 */
export function bpmnEngineLane(): BpmnEngineLane {
  const check = (xml: string): Promise<readonly Finding[]> => checkDefinition(xml, bpmnEngineSet);
  return { name: 'bpmn-engine', compile, check, start, apply };
}

function start(definition: BpmnEngineDefinition, variables: Variables, context: StepContext): Step {
  const session = new StepSession(definition, context, { variables });
  const run = engineFor(definition, session);
  record(run.broker, session);
  return step(session, run, () => run.run());
}

function apply(
  definition: BpmnEngineDefinition,
  state: InstanceState,
  command: ProcessCommand,
  context: StepContext,
): Step {
  const { engine, lists } = unpack(state.snapshot);
  const session = new StepSession(definition, context, { variables: state.variables, lists });
  const run = engineFor(definition, session);
  session.recovering = true;
  run.recover(engine);
  run.resume();
  session.recovering = false;
  seedOpen(session);
  record(run.broker, session);
  return step(session, run, () => giveCommand(session, command));
}

function engineFor(definition: BpmnEngineDefinition, session: StepSession): EngineDefinitionRun {
  const environment = new Environment({
    session,
    settings: { disableTrackState: true, batchSize: 10_000 },
    expressions: {
      resolveExpression: (name: string, message: { content: Content }) => resolve(session, name, message),
    },
    scripts: { register: () => {}, getScript: () => {} },
    timers: { executing: [], register: noTimers, setTimeout: noTimers, clearTimeout: () => {} },
  } as never);
  const context = new (Context as unknown as new (c: object, e: object) => object)(
    definition.engineContext,
    environment,
  );
  return new (Definition as unknown as new (c: object) => EngineDefinitionRun)(context);
}

/** The only two expressions the engine is left to ask for, see `engineContext`. */
function resolve(session: StepSession, name: string, { content }: { content: Content }): unknown {
  return name === 'collection' ? session.collection(content) : session.completion(content);
}

function noTimers(): never {
  throw new ProcessError('STEP_FAILED', 'The engine tried to arm a timer in the process; timers are rows.');
}

function step(session: StepSession, run: EngineDefinitionRun, move: () => void): Step {
  const before = [...session.stands.values()].filter(({ isWait }) => isWait);
  attempt(session, () => {
    move();
    session.drain();
  });
  const ended = run.execution?.completed === true;
  if (ended) cancelOpen(session);
  const stands = [...session.stands.values()];
  return {
    snapshot: ended ? null : pack(run.getState(), session.lists),
    variables: session.variables,
    opened: stands.flatMap(({ wait }) => (wait ? [wait] : [])),
    closed: before.map(({ executionId }) => executionId).filter((id) => !session.stands.has(id)),
    trace: session.trace,
    ...(session.thrown.length > 0 && { thrown: session.thrown }),
    outcome: ended ? (session.terminated ? 'terminated' : 'ended') : 'running',
  };
}

/** The first failure is the cause; what the engine makes of it afterwards is only noise. */
function attempt(session: StepSession, action: () => void): void {
  try {
    action();
  } catch (error) {
    session.failure ??= error;
  }
  if (session.failure !== undefined) throw stepFailed(session.failure);
}
