import { BihuanError } from '@bihuan/kernel';
import type { BilingualText } from '@bihuan/rules';
import type { StartedBy } from '../harness/started-by';
import type { Surroundings } from '../harness/played-instance';
import type { Variables } from '../lane/process-lane';

/** What surrounds a case: variables at the start, the moment, and who answers what. */
export interface Given extends Pick<Surroundings, 'now' | 'rules' | 'jobs'> {
  readonly variables?: Variables;
  /** The start event that begins the instance. @default a command, with `variables` */
  readonly startedBy?: StartedBy;
}

/** One move of a case, with the line it stands on. */
export type TestStep = { readonly line: number } & (
  | { readonly kind: 'complete'; readonly id: string; readonly output: Variables }
  | { readonly kind: 'succeedJob'; readonly id: string; readonly output: Variables }
  | { readonly kind: 'failJob'; readonly id: string; readonly code?: string; readonly because: string }
  | { readonly kind: 'message'; readonly name: string; readonly key?: string; readonly payload: Variables }
  | { readonly kind: 'signal'; readonly name: string; readonly payload: Variables }
  | { readonly kind: 'set'; readonly variables: Variables }
  | { readonly kind: 'advance'; readonly by: string }
  | { readonly kind: 'answer'; readonly answers: Pick<Surroundings, 'rules' | 'jobs'> }
  | { readonly kind: 'expect'; readonly expected: Expected }
);

/** What has to be so; whatever is left out may be anything. */
export interface Expected {
  readonly line: number;
  /** Element ids of all open waits, in any order. */
  readonly waits?: readonly string[];
  readonly state?: 'running' | 'ended' | 'terminated' | 'incident';
  /** States of the subject that were passed, in this order; others may stand between them. The last one is the present one. */
  readonly states?: readonly string[];
  /** `enter id`, `leave id`, `cancel id` or just the id, which means `enter`; in this order, others may stand between them. */
  readonly trace?: readonly string[];
  /** Elements that were never entered. */
  readonly never?: readonly string[];
  /** Names of the messages and signals thrown for others since the start, in order. */
  readonly thrown?: readonly string[];
  /** Values of these variables; others may be anything. */
  readonly variables?: Variables;
}

/** One story of a workflow. */
export interface TestCase {
  readonly name: string;
  readonly line: number;
  readonly given: Given;
  readonly steps: readonly TestStep[];
}

/** A workflow test as it is written in `<name>.test.yaml`. */
export interface TestFile {
  /** Path of the BPMN file, from the test file. @default process.bpmn */
  readonly workflow: string;
  readonly cases: readonly TestCase[];
}

/** Something in a test file that cannot be understood. */
export interface TestFileProblem {
  /** From 1. */
  readonly line: number;
  readonly problem: BilingualText;
}

/** A test file with mistakes; the message, `problems` and, in both languages, `reasons` name the lines. */
export class WorkflowTestFileError extends BihuanError<'WORKFLOW_TEST_INVALID'> {
  constructor(readonly problems: readonly TestFileProblem[]) {
    const reasons = problems.map(({ line, problem: { zh, en } }) => ({
      zh: `第 ${line} 行：${zh}`,
      en: `line ${line}: ${en}`,
    }));
    super('WORKFLOW_TEST_INVALID', `Mend the test file, ${reasons.map(({ en }) => en).join(' ')}`, {
      kind: 'invalid',
      details: { problems, reasons },
    });
  }
}
