import { SetMetadata } from '@nestjs/common';
import { BihuanError } from '@bihuan/kernel';
import type { ProcessSubject } from '../instance/process-subject';
import type { ElementAttributes, Variables } from '../lane/process-lane';

/** What the handler of a service task gets to know. */
export interface ProcessTaskCall {
  readonly subject: ProcessSubject;
  readonly instanceId: string;
  readonly elementId: string;
  readonly executionId: string;
  readonly variables: Variables;
  readonly attributes: ElementAttributes;
  readonly now: Date;
}

/**
 * Does a service task inside the transaction of its step; what it resolves to is merged into the variables.
 * Rejecting fails the step. A task that is not `bihuan:inline` is tried again and may so come more than once,
 * but only the attempt that succeeds leaves anything in the database.
 */
export type ProcessTaskMethod = (call: ProcessTaskCall) => Promise<Variables | void>;

/** Metadata key under which {@link ProcessTask} leaves its name. */
export const PROCESS_TASK = 'bihuan:process-task';

/**
 * Marks a method of a provider as the handler of service tasks.
 *
 * @param handler `bihuan:handler` of the element, or its id, e.g. `rectification.remind`
 */
export function ProcessTask(handler: string): MarksMethod<ProcessTaskMethod> {
  return SetMetadata(PROCESS_TASK, handler);
}

/** A decorator that fits only methods of one shape. */
export type MarksMethod<Method> = <Marked extends Method>(
  target: object,
  name: string | symbol,
  descriptor: TypedPropertyDescriptor<Marked>,
) => void;

/** Thrown by a {@link ProcessTask} to take the error path of the diagram with this code, instead of failing the step. */
export class ErrorPathTaken extends BihuanError {
  constructor(errorCode: string, message: string) {
    super(errorCode, message, { kind: 'unprocessable' });
  }
}
