import { compileFeel } from '@bihuan/rules';
import { attributeNames } from './attribute-names';
import { flowElements, isFlowNode, typeOf, written, type ModelElement } from './model';
import type { BoundaryPlan, Expression, LoopPlan, PlannedElement, ThrownEvent } from './plan';

const standsByType: Readonly<Record<string, PlannedElement['standsAs']>> = {
  UserTask: 'task',
  ManualTask: 'task',
  BusinessRuleTask: 'rule',
  ServiceTask: 'job',
  CallActivity: 'call',
  ReceiveTask: 'message',
  SubProcess: 'scope',
  EventBasedGateway: 'scope',
};

const standsByEvent: Readonly<Record<string, PlannedElement['standsAs']>> = {
  TimerEventDefinition: 'timer',
  MessageEventDefinition: 'message',
  SignalEventDefinition: 'signal',
};

/** Plans every flow node of a checked process. */
export function planElements(process: ModelElement): Map<string, PlannedElement> {
  const all = flowElements(process);
  const nodes = all.filter(isFlowNode);
  const awaited = new Set(
    all.filter((e) => e.sourceRef?.$type === 'bpmn:EventBasedGateway').map((e) => e.targetRef?.id),
  );
  return new Map(nodes.map((node) => [node.id ?? '', plan(node, awaited.has(node.id))]));
}

/** FEEL when the text begins with `=`, else the text itself. */
export function expressionOf(text: string): Expression {
  return text.startsWith('=') ? { feel: compileFeel(text.slice(1)) } : { literal: text };
}

function plan(node: ModelElement, behindEventGateway: boolean): PlannedElement {
  const type = typeOf(node);
  const event = node.eventDefinitions?.[0];
  const attributes = attributesOf(node, event);
  const catches = type === 'IntermediateCatchEvent' || type === 'BoundaryEvent';
  const eventName = (event?.messageRef ?? node.messageRef ?? event?.signalRef)?.name;
  return {
    id: node.id ?? '',
    ...(node.name !== undefined && { name: node.name }),
    type,
    attributes,
    evaluated: Object.entries(attributes)
      .filter(([name]) => (attributeNames as readonly string[]).includes(name))
      .map(([name, text]) => [name, expressionOf(text)] as const),
    standsAs: catches && event ? (standsByEvent[typeOf(event)] ?? 'pass') : (standsByType[type] ?? 'pass'),
    scopes: scopesAround(node),
    armedOnly: type === 'BoundaryEvent' || behindEventGateway,
    ...(eventName !== undefined && { eventName }),
    ...timerOf(event),
    takesOne: type === 'ExclusiveGateway',
    ...throwOf(type, event),
    ...boundaryOf(node, event),
    ...loopOf(node),
  };
}

function scopesAround({ $parent }: ModelElement): string[] {
  if ($parent?.$type !== 'bpmn:SubProcess') return [];
  return [$parent.id ?? '', ...scopesAround($parent)];
}

function attributesOf(node: ModelElement, event: ModelElement | undefined): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const name of attributeNames) {
    const value =
      written(node, name) ?? (name === 'correlationKey' && event ? written(event, name) : undefined);
    if (typeof value === 'string') attributes[name] = value;
  }
  return attributes;
}

function timerOf(event: ModelElement | undefined): Pick<PlannedElement, 'timer'> {
  if (!event || typeOf(event) !== 'TimerEventDefinition') return {};
  const date = written(event, 'timeDate') as ModelElement | undefined;
  const duration = written(event, 'timeDuration') as ModelElement | undefined;
  const body = (date ?? duration)?.body?.trim() ?? '';
  return { timer: { kind: date ? 'date' : 'duration', value: expressionOf(body) } };
}

function throwOf(type: string, event: ModelElement | undefined): Pick<PlannedElement, 'throws'> {
  if (!event || (type !== 'EndEvent' && type !== 'IntermediateThrowEvent')) return {};
  const thrown: Readonly<Record<string, ThrownEvent>> = {
    TerminateEventDefinition: { kind: 'terminate' },
    ErrorEventDefinition: { kind: 'error', code: event.errorRef?.errorCode ?? '' },
    SignalEventDefinition: { kind: 'signal', name: event.signalRef?.name ?? '' },
  };
  const throws = thrown[typeOf(event)];
  return throws ? { throws } : {};
}

function boundaryOf(node: ModelElement, event: ModelElement | undefined): { boundary?: BoundaryPlan } {
  if (!event || typeOf(node) !== 'BoundaryEvent') return {};
  const interrupts = node.cancelActivity !== false;
  const isError = typeOf(event) === 'ErrorEventDefinition';
  return {
    boundary: {
      interrupts,
      repeats: !interrupts && typeOf(event) !== 'TimerEventDefinition',
      ...(isError && { errorCode: event.errorRef?.errorCode ?? null }),
    },
  };
}

function loopOf(node: ModelElement): { loop?: LoopPlan } {
  const loop = node.loopCharacteristics;
  if (!loop) return {};
  const variable = written(loop, 'elementVariable');
  const completion = (written(loop, 'completionCondition') as ModelElement | undefined)?.body?.trim();
  return {
    loop: {
      collection: compileFeel(String(written(loop, 'collection')).slice(1)),
      isSequential: loop.isSequential === true,
      elementVariable: typeof variable === 'string' ? variable : 'item',
      ...(completion && { completion: compileFeel(completion.slice(1)) }),
    },
  };
}
