import { ProcessError } from '../process-error';
import type { Broker, Content, Message } from './engine-types';
import { uncaught } from '../step/failures';
import type { StepSession } from './session';
import { ThrownError } from './stand-still';

/**
 * Writes down what happens in the engine. Listening to everything also keeps the engine from throwing its
 * errors, so they are recorded here: without that a failed definition looks like a completed one.
 */
export function record(broker: Broker, session: StepSession): void {
  const onEvent = (routingKey: string, { content }: Message): void =>
    reactions[routingKey]?.(session, content);
  broker.subscribeTmp('event', '#', onEvent, { noAck: true, consumerTag: '_step-record' });
}

/** What was open before the step, as far as it rests somewhere: the elements at rest and the scopes around. */
export function seedOpen(session: StepSession): void {
  for (const { content, element } of session.stands.values()) {
    const isItem = content.parent.id === content.id;
    if (!element.armedOnly)
      session.open.set(element.id, isItem ? content.parent.executionId : content.executionId);
    for (const scope of element.scopes) session.open.set(scope, undefined);
    if (element.eventGateway !== undefined) session.open.set(element.eventGateway, undefined);
  }
}

/** Cancels whatever is still open inside a sub-process, or everything; the engine ends scopes without a word. */
export function cancelOpen(session: StepSession, scopeId?: string): void {
  const inside = (elementId: string): boolean =>
    scopeId === undefined || session.planned(elementId).scopes.includes(scopeId);
  for (const { executionId, element } of session.stands.values()) {
    if (inside(element.id)) session.withdraw(executionId);
  }
  for (const [elementId, executionId] of session.open) {
    if (!inside(elementId)) continue;
    session.open.delete(elementId);
    if (executionId !== undefined) session.lists.delete(executionId);
    session.trace.push({ elementId, event: 'cancel', ...(executionId !== undefined && { executionId }) });
  }
}

const scopes: ReadonlySet<string> = new Set(['bpmn:SubProcess', 'bpmn:Transaction']);

const reactions: Readonly<Record<string, (session: StepSession, content: Content) => void>> = {
  'activity.enter': (session, content) => {
    if (!session.planned(content.id).armedOnly) session.entered(content);
  },
  'activity.end': (session, content) => left(session, content, 'leave'),
  'activity.leave': (session, content) => {
    left(session, content, 'cancel');
    session.lists.delete(content.executionId);
    if (scopes.has(content.type)) cancelOpen(session, content.id);
  },
  'flow.take': (session, content) => session.trace.push({ elementId: content.id, event: 'take' }),
  'process.terminate': (session, content) => {
    if (content.parent.type === 'bpmn:Process') session.terminated = true;
  },
  'process.error': (session, content) => failed(session, content.error),
  'definition.error': (session, content) => failed(session, content.error),
};

function left(session: StepSession, { id, executionId }: Content, event: 'leave' | 'cancel'): void {
  if (session.open.delete(id)) session.trace.push({ elementId: id, event, executionId });
}

function failed(session: StepSession, error: unknown): void {
  const cause = rootOf(error);
  session.failure ??=
    cause instanceof ThrownError
      ? uncaught(cause.code, cause.message, cause)
      : new ProcessError(
          'STEP_FAILED',
          `The engine stopped: ${cause instanceof Error ? cause.message : String(cause)}`,
          { cause },
        );
}

function rootOf(error: unknown): unknown {
  return error instanceof Error && 'inner' in error && error.inner ? error.inner : error;
}
