import { BihuanError } from '@bihuan/kernel';

/** Why a step was refused; the snapshot the step started from is then still the truth. */
export type ProcessErrorCode =
  | 'STEP_FAILED'
  | 'WAIT_NOT_OPEN'
  | 'STEP_BUDGET_EXCEEDED'
  | 'CONDITION_NOT_BOOLEAN'
  | 'TIMER_WITHOUT_DUE_DATE';

/**
 * A step that could not be made. `details` names the element and, for an uncaught BPMN error, its `errorCode`.
 */
export class ProcessError extends BihuanError<ProcessErrorCode> {
  constructor(
    code: ProcessErrorCode,
    message: string,
    options: { readonly details?: Readonly<Record<string, unknown>>; readonly cause?: unknown } = {},
  ) {
    super(code, message, { kind: code === 'WAIT_NOT_OPEN' ? 'conflict' : 'unprocessable', ...options });
  }
}
