import type { ProcessSubject } from '../instance/process-subject';
import type { Variables } from '../lane/process-lane';

/** What to start. */
export interface StartRequest {
  /** Key of the definition. */
  readonly key: string;
  /** @default the latest */
  readonly version?: number;
  readonly subject: ProcessSubject;
  /** @default none */
  readonly variables?: Variables;
  /** A name of the outside for the instance. @default none */
  readonly businessKey?: string;
  /** Whose numbers count as long as the instance lives. @default the latest `cn-default` */
  readonly legalProfile?: { readonly id: string; readonly version?: number };
  /** The instance it belongs to, and with which it is cancelled; it does not wait for this one. @default none */
  readonly parent?: { readonly id: string; readonly rootId: string };
}

/** Which task: by its subject or instance, and its element or command; narrowed further where that is not enough. */
export interface TaskSelection {
  readonly taskId?: string;
  readonly subjectId?: string;
  readonly instanceId?: string;
  readonly elementId?: string;
  /** `bihuan:command` of the element. */
  readonly command?: string;
  readonly executionId?: string;
}

/** Which task to complete, and what it gives. */
export interface CompleteRequest extends TaskSelection {
  /** Merged into the variables. @default nothing */
  readonly output?: Variables;
}

/** A message for whoever waits for it. */
export interface CorrelateRequest {
  readonly subjectId: string;
  /** Name of the message or signal. */
  readonly message: string;
  /** @default any */
  readonly correlationKey?: string;
  /** Merged into the variables. @default nothing */
  readonly output?: Variables;
}

/** Variables to be merged into those of an instance. */
export interface SetVariablesRequest {
  readonly instanceId: string;
  readonly variables: Variables;
}

/** Which instance to end, and why. */
export interface CancelRequest {
  readonly instanceId: string;
  readonly reason: string;
}
