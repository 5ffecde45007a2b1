import { ProcessError } from '../process-error';
import type { ProcessCommand, Variables, Wait } from '../process-lane';

/** What continues a wait of which kind. */
const continues: Readonly<Record<'complete' | 'fire' | 'message', readonly string[]>> = {
  complete: ['task', 'rule', 'job', 'call'],
  fire: ['timer'],
  message: ['message'],
};

/** @throws ProcessError WAIT_NOT_OPEN unless a command of this type continues a wait of this kind */
export function expectFit(
  type: Exclude<ProcessCommand['type'], 'fail' | 'signal' | 'set'>,
  wait: Pick<Wait, 'elementId' | 'executionId'> & { readonly kind: string },
): void {
  if (continues[type].includes(wait.kind)) return;
  const { elementId, executionId } = wait;
  throw new ProcessError(
    'WAIT_NOT_OPEN',
    `<${elementId}> waits as a ${wait.kind}; it cannot be continued by «${type}».`,
    { details: { elementId, executionId } },
  );
}

/** The refusal of a command for a wait that is not there. */
export function notOpen(executionId: string): ProcessError {
  return new ProcessError(
    'WAIT_NOT_OPEN',
    `The wait ${executionId} is not open (any more); read the instance again and continue one that is.`,
    { details: { executionId } },
  );
}

/** The refusal of a signal nobody waits for. */
export function nobodyWaits(signal: string): ProcessError {
  return new ProcessError(
    'WAIT_NOT_OPEN',
    `Nothing waits for the signal «${signal}»; send it when something does.`,
    { details: { signal } },
  );
}

const reserved: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** Output becomes variables of the instance; names that mean something to JavaScript are refused. */
export function mergeOutput(variables: Variables, output: Variables | undefined): Variables {
  const wrong = Object.keys(output ?? {}).find((name) => reserved.has(name));
  if (wrong !== undefined) {
    throw new ProcessError('STEP_FAILED', `«${wrong}» cannot be the name of a variable; rename it.`);
  }
  return { ...variables, ...output };
}
