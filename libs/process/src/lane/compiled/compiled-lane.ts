import { checkDefinition } from '../check/read-definition';
import type { ChangingLane } from '../changing-lane';
import type { Finding } from '../definition-refused.error';
import type {
  InstanceState,
  ProcessCommand,
  ReturnRequest,
  Step,
  StepContext,
  Variables,
} from '../process-lane';
import { noWayBack, stepFailed } from '../step/failures';
import { processScope } from './act';
import { give, settle } from './advance';
import { compare } from './change/compare';
import { migrate } from './change/migrate';
import { modify } from './change/modify';
import { compile } from './compile';
import { backFrom, goBack, taskOf } from './go-back';
import { compiledSet } from './element-set';
import type { Program } from './program';
import { Run } from './run';
import { expectSnapshot } from './snapshot';
import { begin } from './walk';

/** The lane that interprets the parsed model itself, with a report of what it would refuse. */
export interface CompiledLane extends ChangingLane<Program> {
  /** Every reason why `compile` would refuse the file; empty when it would not. */
  check(xml: string): Promise<readonly Finding[]>;
}

/**
 * A process lane without an engine: tokens walk the linked model, a snapshot lists what is open and nothing else.
 * A second token at an activity that is still open is a second execution of it, as BPMN says.
 */
export function compiledLane(): CompiledLane {
  const check = (xml: string): Promise<readonly Finding[]> => checkDefinition(xml, compiledSet);
  return {
    name: 'compiled',
    compile,
    check,
    start,
    apply,
    returnTargets,
    returnTo,
    modify,
    migrate,
    compare,
  };
}

function start(program: Program, variables: Variables, context: StepContext): Step {
  const run = new Run(program, variables, context);
  return step(run, () => begin(run, program.body, processScope));
}

function apply(program: Program, state: InstanceState, command: ProcessCommand, context: StepContext): Step {
  const snapshot = expectSnapshot(state.snapshot);
  const run = new Run(program, state.variables, context);
  return step(run, () => {
    run.restore(snapshot);
    give(run, command);
  });
}

function returnTargets(program: Program, state: InstanceState, executionId: string): string[] {
  const run = new Run(program, state.variables, { now: new Date(0), functions: {} });
  run.restore(expectSnapshot(state.snapshot));
  return backFrom(run, taskOf(run, executionId)).map(({ id }) => id);
}

function returnTo(
  program: Program,
  state: InstanceState,
  { executionId, elementId }: ReturnRequest,
  context: StepContext,
): Step {
  const snapshot = expectSnapshot(state.snapshot);
  const run = new Run(program, state.variables, context);
  return step(run, () => {
    run.restore(snapshot);
    const act = taskOf(run, executionId);
    const target = backFrom(run, act).find(({ id }) => id === elementId);
    if (!target) throw noWayBack(elementId);
    goBack(run, act, target);
  });
}

function step(run: Run, move: () => void): Step {
  try {
    move();
    settle(run);
    return run.result();
  } catch (error) {
    throw stepFailed(error);
  }
}
