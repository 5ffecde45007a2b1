import { SetMetadata } from '@nestjs/common';
import type { ProcessSubject } from '../instance/process-subject';
import type { MarksMethod } from '../job/process-task';
import type { Variables } from '../lane/process-lane';

/** A state the subject entered. */
export interface StateTransition {
  readonly state: string;
  /** The element that declares it. */
  readonly elementId: string;
  /** Its place in the order of what the command brings about, among other states and the verdicts of rules. */
  readonly seq: number;
}

/** What a listener gets to know beside the states. */
export interface StateContext {
  readonly instanceId: string;
  /** Key of the definition. */
  readonly key: string;
  readonly variables: Variables;
  readonly now: Date;
}

/**
 * Follows the states the workflow gives to a subject, in order, in the transaction of the step and after the
 * instance has been saved. Rejecting rolls the command back.
 */
export type SubjectStateMethod = (
  subject: ProcessSubject,
  transitions: readonly StateTransition[],
  context: StateContext,
) => Promise<void>;

/** Metadata key under which {@link SubjectState} leaves its type. */
export const SUBJECT_STATE = 'bihuan:subject-state';

/**
 * Marks a method of a provider as the listener for the states of one type of subject.
 *
 * @param subjectType e.g. `hazard`
 */
export function SubjectState(subjectType: string): MarksMethod<SubjectStateMethod> {
  return SetMetadata(SUBJECT_STATE, subjectType);
}
