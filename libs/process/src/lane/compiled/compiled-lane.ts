import { checkDefinition } from '../check/read-definition';
import type { Finding } from '../definition-refused.error';
import type {
  InstanceState,
  ProcessCommand,
  ProcessLane,
  Step,
  StepContext,
  Variables,
} from '../process-lane';
import { stepFailed } from '../step/failures';
import { processScope } from './act';
import { give, settle } from './advance';
import { compile } from './compile';
import { compiledSet } from './element-set';
import type { Program } from './program';
import { Run } from './run';
import { expectSnapshot } from './snapshot';
import { begin } from './walk';

/** The lane that interprets the parsed model itself, with a report of what it would refuse. */
export interface CompiledLane extends ProcessLane<Program> {
  /** Every reason why `compile` would refuse the file; empty when it would not. */
  check(xml: string): Promise<readonly Finding[]>;
}

/**
 * A process lane without an engine: tokens walk the linked model, a snapshot lists what is open and nothing else.
 * A second token at an activity that is still open is a second execution of it, as BPMN says.
 */
export function compiledLane(): CompiledLane {
  const check = (xml: string): Promise<readonly Finding[]> => checkDefinition(xml, compiledSet);
  return { name: 'compiled', compile, check, start, apply };
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

function step(run: Run, move: () => void): Step {
  try {
    move();
    settle(run);
    return run.result();
  } catch (error) {
    throw stepFailed(error);
  }
}
