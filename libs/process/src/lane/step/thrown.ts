import { ProcessError } from '../process-error';
import type { PlannedElement } from '../model/plan';
import type { Thrown, Variables } from '../process-lane';
import { evaluate } from './evaluate';

/** What a throwing event sends to others; undefined when it throws nothing that leaves the instance. @throws ProcessError */
export function thrownBy(
  { id: elementId, throws, evaluated }: PlannedElement,
  executionId: string,
  context: () => Record<string, unknown>,
): Thrown | undefined {
  if (throws?.kind !== 'signal' && throws?.kind !== 'message') return undefined;
  const valueOf = (name: string): unknown => {
    const expression = evaluated.find(([known]) => known === name)?.[1];
    return expression && evaluate(expression, context(), elementId);
  };
  const { kind, name } = throws;
  const payload = payloadOf(valueOf('payload'), elementId);
  const correlationKey = kind === 'message' ? keyOf(valueOf('correlationKey'), elementId) : undefined;
  return {
    ...{ kind, elementId, executionId, name },
    ...(correlationKey !== undefined && { correlationKey }),
    ...(payload && { payload }),
  };
}

/** Without a key a message would reach whoever waits for its name: somebody else's case. */
function keyOf(value: unknown, elementId: string): string {
  if ((typeof value === 'string' && value !== '') || typeof value === 'number') return String(value);
  throw gave('correlationKey', value, elementId, 'make it give a text');
}

function payloadOf(value: unknown, elementId: string): Variables | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'object' && !Array.isArray(value)) return value as Variables;
  throw gave('payload', value, elementId, 'make it give {name: value}');
}

function gave(attribute: string, value: unknown, elementId: string, remedy: string): ProcessError {
  const message = `bihuan:${attribute} of <${elementId}> gave ${JSON.stringify(value)}; ${remedy}.`;
  return new ProcessError('STEP_FAILED', message, { details: { elementId, attribute } });
}
