import { ProcessError } from '../process-error';

/** How many element entries a command may cause unless the caller says otherwise. */
export const defaultBudget = 1000;

/** The refusal of a command that would go on for ever. */
export function budgetExceeded(limit: number, elementId: string): ProcessError {
  return new ProcessError(
    'STEP_BUDGET_EXCEEDED',
    `One command caused more than ${limit} element entries, the last one at <${elementId}>; let every loop stop at a task, a timer or a message.`,
    { details: { elementId } },
  );
}

/** A BPMN error that has left the process. */
export function uncaught(errorCode: string, message: string, cause?: unknown): ProcessError {
  return new ProcessError(
    'STEP_FAILED',
    `Nobody catches the BPMN error ${errorCode} (${message}); add an error boundary event for it.`,
    { details: { errorCode }, cause },
  );
}

/** The refusal of a snapshot no version of the lane has made. */
export function foreignSnapshot(): ProcessError {
  return new ProcessError(
    'STEP_FAILED',
    'The instance has ended, or its snapshot was not made by this lane; read the instance again.',
  );
}

/** The refusal of a state that names an element the definition lacks. */
export function notInDefinition(elementId: string): ProcessError {
  return new ProcessError('STEP_FAILED', `<${elementId}> is not in the definition; migrate first.`);
}

/** No flow leads back there. */
export function noWayBack(elementId: string): ProcessError {
  return new ProcessError('STEP_FAILED', `No flow leads back to <${elementId}>; draw one.`, {
    details: { elementId },
  });
}

/** Makes sure that a step fails with a ProcessError whatever went wrong in it. */
export function stepFailed(failure: unknown): ProcessError {
  if (failure instanceof ProcessError) return failure;
  const reason = failure instanceof Error ? failure.message : JSON.stringify(failure);
  return new ProcessError('STEP_FAILED', `The step failed: ${reason}`, { cause: failure });
}
