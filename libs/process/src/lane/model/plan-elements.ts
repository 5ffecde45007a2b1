import { compileFeel } from '@bihuan/rules';
import { attributeNames } from './attribute-names';
import {
  flowElements,
  isEventSubProcess,
  isFlowNode,
  isSubProcess,
  typeOf,
  written,
  type ModelElement,
} from './model';
import type { BoundaryPlan, Expression, LoopPlan, PlannedElement, ThrownEvent } from './plan';

const standsByType: Readonly<Record<string, PlannedElement['standsAs']>> = {
  UserTask: 'task',
  ManualTask: 'task',
  BusinessRuleTask: 'rule',
  ServiceTask: 'job',
  SendTask: 'job',
  CallActivity: 'call',
  ReceiveTask: 'message',
  SubProcess: 'scope',
  Transaction: 'scope',
  EventBasedGateway: 'scope',
};

const standsByEvent: Readonly<Record<string, PlannedElement['standsAs']>> = {
  TimerEventDefinition: 'timer',
  MessageEventDefinition: 'message',
  SignalEventDefinition: 'signal',
  ConditionalEventDefinition: 'condition',
};

/** Attributes that stand at the event definition. */
const ofEvents: readonly string[] = ['correlationKey', 'payload'];

/** Plans every flow node of a checked process. */
export function planElements(process: ModelElement): Map<string, PlannedElement> {
  const all = flowElements(process);
  const gateways = new Map(
    all
      .filter((flow) => flow.sourceRef?.$type === 'bpmn:EventBasedGateway')
      .map((flow) => [flow.targetRef?.id, flow.sourceRef?.id]),
  );
  return new Map(all.filter(isFlowNode).map((node) => [node.id ?? '', plan(node, gateways.get(node.id))]));
}

/** FEEL when the text begins with `=`, else the text itself. */
export function expressionOf(text: string): Expression {
  return text.startsWith('=') ? { feel: compileFeel(text.slice(1)) } : { literal: text };
}

function plan(node: ModelElement, eventGateway: string | undefined): PlannedElement {
  const type = typeOf(node);
  const event = node.eventDefinitions?.[0];
  const attributes = attributesOf(node, event);
  const handles = type === 'StartEvent' && isEventSubProcess(node.$parent);
  const eventName = (event?.messageRef ?? node.messageRef ?? event?.signalRef)?.name;
  return {
    id: node.id ?? '',
    ...(node.name !== undefined && { name: node.name }),
    type,
    attributes,
    evaluated: Object.entries(attributes)
      .filter(([name]) => (attributeNames as readonly string[]).includes(name))
      .map(([name, text]) => [name, expressionOf(text)] as const),
    standsAs: standsAs(type, handles, event),
    scopes: scopesAround(node),
    armedOnly: type === 'BoundaryEvent' || handles || eventGateway !== undefined,
    ...(eventGateway !== undefined && { eventGateway }),
    ...(eventName !== undefined && { eventName }),
    ...timerOf(event),
    ...conditionOf(event),
    takesOne: type === 'ExclusiveGateway',
    ...throwOf(type, event),
    ...(type === 'BoundaryEvent' && event && { boundary: catching(node.cancelActivity !== false, event) }),
    ...beginsOf(node, event),
    ...(handles && event && { handler: catching(node.isInterrupting !== false, event) }),
    ...loopOf(node),
  };
}

/** Only the process itself is begun from outside. */
function beginsOf(node: ModelElement, event: ModelElement | undefined): Pick<PlannedElement, 'begins'> {
  if (typeOf(node) !== 'StartEvent' || node.$parent?.$type !== 'bpmn:Process' || !event) return {};
  const begins = standsByEvent[typeOf(event)];
  return begins === 'message' || begins === 'signal' || begins === 'timer' ? { begins } : {};
}

function standsAs(
  type: string,
  handles: boolean,
  event: ModelElement | undefined,
): PlannedElement['standsAs'] {
  const catches = type === 'IntermediateCatchEvent' || type === 'BoundaryEvent' || handles;
  if (catches && event) return standsByEvent[typeOf(event)] ?? 'pass';
  return standsByType[type] ?? 'pass';
}

function scopesAround({ $parent }: ModelElement): string[] {
  if (!$parent || !isSubProcess($parent)) return [];
  return [$parent.id ?? '', ...scopesAround($parent)];
}

function attributesOf(node: ModelElement, event: ModelElement | undefined): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const name of attributeNames) {
    const value =
      written(node, name) ?? (event && ofEvents.includes(name) ? written(event, name) : undefined);
    if (typeof value === 'string') attributes[name] = value;
  }
  // No expressions: JSON that people fill in, and the name on English pages.
  for (const name of ['form', 'nameEn']) {
    const text = written(node, name);
    if (typeof text === 'string') attributes[name] = text;
  }
  return attributes;
}

function timerOf(event: ModelElement | undefined): Pick<PlannedElement, 'timer'> {
  if (!event || typeOf(event) !== 'TimerEventDefinition') return {};
  const date = written(event, 'timeDate') as ModelElement | undefined;
  const duration = written(event, 'timeDuration') as ModelElement | undefined;
  const cycle = written(event, 'timeCycle') as ModelElement | undefined;
  const value = expressionOf((date ?? duration ?? cycle)?.body?.trim() ?? '');
  if (date) return { timer: { kind: 'date', value } };
  return { timer: { kind: duration ? 'duration' : 'cycle', value } };
}

function conditionOf(event: ModelElement | undefined): Pick<PlannedElement, 'condition'> {
  const body = event?.condition?.body?.trim();
  return body ? { condition: compileFeel(body.slice(1)) } : {};
}

function throwOf(type: string, event: ModelElement | undefined): Pick<PlannedElement, 'throws'> {
  if (!event || (type !== 'EndEvent' && type !== 'IntermediateThrowEvent')) return {};
  const thrown: Readonly<Record<string, ThrownEvent>> = {
    TerminateEventDefinition: { kind: 'terminate' },
    CancelEventDefinition: { kind: 'cancel' },
    ErrorEventDefinition: { kind: 'error', code: event.errorRef?.errorCode ?? '' },
    SignalEventDefinition: { kind: 'signal', name: event.signalRef?.name ?? '' },
    MessageEventDefinition: { kind: 'message', name: event.messageRef?.name ?? '' },
    EscalationEventDefinition: { kind: 'escalation', code: event.escalationRef?.escalationCode ?? '' },
    LinkEventDefinition: { kind: 'link', name: event.name ?? '' },
  };
  const throws = thrown[typeOf(event)];
  return throws ? { throws } : {};
}

function catching(interrupts: boolean, event: ModelElement): BoundaryPlan {
  const type = typeOf(event);
  return {
    interrupts,
    repeats: !interrupts && (type !== 'TimerEventDefinition' || written(event, 'timeCycle') !== undefined),
    ...(type === 'ErrorEventDefinition' && { errorCode: event.errorRef?.errorCode ?? null }),
    ...(type === 'EscalationEventDefinition' && {
      escalationCode: event.escalationRef?.escalationCode ?? null,
    }),
    ...(type === 'CancelEventDefinition' && { cancels: true as const }),
  };
}

function loopOf(node: ModelElement): { loop?: LoopPlan } {
  const loop = node.loopCharacteristics;
  if (!loop) return {};
  const variable = written(loop, 'elementVariable');
  const bodyOf = (name: string): string | undefined =>
    (written(loop, name) as ModelElement | undefined)?.body?.trim();
  const completion = bodyOf('completionCondition');
  const cardinality = bodyOf('loopCardinality');
  const output = outputOf(node, loop);
  return {
    loop: {
      collection: compileFeel((cardinality ?? String(written(loop, 'collection'))).slice(1)),
      byNumber: cardinality !== undefined,
      isSequential: loop.isSequential === true,
      elementVariable: typeof variable === 'string' ? variable : 'item',
      isLocal: output !== undefined || typeOf(node) === 'SubProcess',
      ...(output && { output }),
      ...(completion && { completion: compileFeel(completion.slice(1)) }),
    },
  };
}

/** The results of a rule are collected under the name it gives each of them, unless the file says otherwise. */
function outputOf(node: ModelElement, loop: ModelElement): LoopPlan['output'] {
  const isRule = typeOf(node) === 'BusinessRuleTask';
  const result = isRule ? written(node, 'result') : undefined;
  const name = written(loop, 'outputCollection') ?? result;
  const element = written(loop, 'outputElement') ?? (typeof result === 'string' ? `=${result}` : undefined);
  if (typeof name !== 'string' || typeof element !== 'string') return undefined;
  return { name, element: compileFeel(element.slice(1)) };
}
