import { setImmediate } from 'node:timers/promises';
import { isBihuanError, type Problem, problemOf } from '@bihuan/kernel';
import { type HarnessTraceEntry, ProcessHarness } from '../harness/process-harness';
import { HarnessError } from '../harness/harness.errors';
import { compare, type Difference } from './compare';
import { readTestFile } from './read-test-file';
import { WorkflowTestFileError, type TestCase, type TestStep } from './test-file';

/** How one case of a workflow test went. */
export interface TestCaseResult {
  readonly name: string;
  readonly passed: boolean;
  /** Line of the step that failed, from 1. */
  readonly line?: number;
  /** Why a step could not be made; `detail` says it in English. */
  readonly problem?: Problem;
  /** What was expected and was not so. */
  readonly differences?: readonly Difference[];
  /** What happened to elements, in order, until the case ended; only when it was asked for. */
  readonly trace?: readonly HarnessTraceEntry[];
}

/** How a workflow test went. */
export interface WorkflowTestReport {
  readonly passed: boolean;
  readonly cases: readonly TestCaseResult[];
}

/** How much a test file may ask for, e.g. when it comes over the network. */
export interface TestLimits {
  /** Most steps of all cases. */
  readonly steps: number;
  /** How much may happen to elements, over all cases. */
  readonly trace: number;
  /** How much of its trace each case shows. @default nothing */
  readonly shown?: number;
}

const generous: TestLimits = { steps: 10_000, trace: 1_000_000 };

/**
 * Plays the cases of a workflow test on the harness. The definition has to be executable; whether it is sound is for `prove` to say.
 *
 * @throws WorkflowTestFileError, DeploymentRefused
 */
export async function runWorkflowTests(
  xml: string,
  tests: string,
  limits: TestLimits = generous,
): Promise<WorkflowTestReport> {
  const { cases } = readTestFile(tests);
  const steps = cases.reduce((sum, { steps: own }) => sum + own.length, 0);
  if (steps > limits.steps) {
    const problem = {
      zh: `步骤共 ${steps} 个，最多 ${limits.steps} 个，请拆成几个文件。`,
      en: `${steps} steps are too many; split the file, ${limits.steps} are allowed.`,
    };
    throw new WorkflowTestFileError([{ line: 1, problem }]);
  }
  const harness = await ProcessHarness.deploy(xml, { checks: 'executable' });
  const results: TestCaseResult[] = [];
  let left = limits.trace;
  for (const test of cases) {
    // Others want the thread, too: a case is pure computation.
    await setImmediate();
    const result = runCase(harness, test, left);
    const { shown } = limits;
    results.push(shown === undefined ? result : { ...result, trace: harness.trace().slice(0, shown) });
    left -= harness.trace().length;
  }
  return { passed: results.every(({ passed }) => passed), cases: results };
}

function runCase(harness: ProcessHarness, test: TestCase, traceLimit: number): TestCaseResult {
  const { name, given, steps } = test;
  const { variables, startedBy, ...surroundings } = given;
  const failed = { name, passed: false };
  let { line } = test;
  try {
    if (startedBy) harness.startBy(startedBy, { ...surroundings, traceLimit });
    else harness.start(variables, { ...surroundings, traceLimit });
    for (const step of steps) {
      ({ line } = step);
      const differences = make(harness, step);
      if (differences.length > 0) return { ...failed, line, differences };
    }
    return { name, passed: true };
  } catch (error) {
    if (error instanceof RangeError)
      return { ...failed, line, problem: problemOf(new HarnessError('MOMENT_UNREADABLE', error.message)) };
    if (!isBihuanError(error)) throw error;
    return { ...failed, line, problem: problemOf(error) };
  }
}

function make(h: ProcessHarness, step: TestStep): Difference[] {
  switch (step.kind) {
    case 'complete':
      h.complete(step.id, step.output);
      return [];
    case 'succeedJob':
      h.succeedJob(step.id, step.output);
      return [];
    case 'failJob':
      h.failJob(step.id, { message: step.because, ...(step.code !== undefined && { code: step.code }) });
      return [];
    case 'message':
      h.message(step.name, { payload: step.payload, ...(step.key !== undefined && { key: step.key }) });
      return [];
    case 'signal':
      h.signal(step.name, step.payload);
      return [];
    case 'set':
      h.set(step.variables);
      return [];
    case 'advance':
      h.advance(step.by);
      return [];
    case 'answer':
      h.answering(step.answers);
      return [];
    case 'expect':
      return compare(h, step.expected);
  }
}
