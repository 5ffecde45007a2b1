import { isFlowNode, typeOf, written, type ModelElement } from '../lane/model/model';

/** Flow nodes and flows of one process or sub-process, as the net reads them. */
export interface ScopeGraph {
  readonly owner: ModelElement;
  readonly nodes: readonly ModelElement[];
  inbound(node: ModelElement): readonly ModelElement[];
  outbound(node: ModelElement): readonly ModelElement[];
  /** Boundary events attached to a node. */
  boundaries(node: ModelElement): readonly ModelElement[];
}

/** Reads a scope once; flows without both ends are left out, the lane's check reports them. */
export function scopeGraph(owner: ModelElement): ScopeGraph {
  const elements = owner.flowElements ?? [];
  const nodes = elements.filter(isFlowNode);
  const [inbound, outbound, boundaries] = [new Lists(), new Lists(), new Lists()];
  for (const element of elements) {
    const { sourceRef, targetRef, attachedToRef } = element;
    if (element.$type === 'bpmn:SequenceFlow' && sourceRef && targetRef) {
      outbound.add(sourceRef, element);
      inbound.add(targetRef, element);
    }
    if (attachedToRef) boundaries.add(attachedToRef, element);
  }
  return {
    owner,
    nodes,
    inbound: (node) => inbound.of(node),
    outbound: (node) => outbound.of(node),
    boundaries: (node) => boundaries.of(node),
  };
}

class Lists {
  private readonly lists = new Map<ModelElement, ModelElement[]>();

  add(key: ModelElement, element: ModelElement): void {
    const list = this.lists.get(key);
    if (list) list.push(element);
    else this.lists.set(key, [element]);
  }

  of(key: ModelElement): readonly ModelElement[] {
    return this.lists.get(key) ?? [];
  }
}

/** `TimerEventDefinition` and the like; undefined for a plain event and for everything else. */
export function eventKind(node: ModelElement): string | undefined {
  const event = node.eventDefinitions?.[0];
  return event && typeOf(event);
}

/** Whether it happens when a condition holds. */
export function isConditional(node: ModelElement): boolean {
  return eventKind(node) === 'ConditionalEventDefinition';
}

/** Whether it may happen again and again where it interrupts nothing; a condition is not counted, it needs something else. */
export function comesAgain(node: ModelElement): boolean {
  const event = node.eventDefinitions?.[0];
  const isCycle = event !== undefined && written(event, 'timeCycle') !== undefined;
  return isCycle || ['MessageEventDefinition', 'SignalEventDefinition'].includes(eventKind(node) ?? '');
}

/** Whether a token that rests here waits for a condition alone, and not for any of several events. */
export function isConditionAlone(node: ModelElement, graph: ScopeGraph): boolean {
  const gateway = graph.inbound(node)[0]?.sourceRef;
  const rivals = gateway && typeOf(gateway) === 'EventBasedGateway' ? graph.outbound(gateway) : [];
  return isConditional(node) && rivals.every(({ targetRef }) => targetRef && isConditional(targetRef));
}

/** Where a thrown link goes on: at the catch of the same name. */
export function linkTarget(node: ModelElement, { nodes }: ScopeGraph): ModelElement | undefined {
  const isLink = (event: ModelElement, type: string): boolean =>
    typeOf(event) === type && eventKind(event) === 'LinkEventDefinition';
  const nameOf = (event: ModelElement): string | undefined => event.eventDefinitions?.[0]?.name;
  if (!isLink(node, 'IntermediateThrowEvent')) return undefined;
  return nodes.find((other) => isLink(other, 'IntermediateCatchEvent') && nameOf(other) === nameOf(node));
}

/** Whether a token rests in the node until something outside the step happens or a handler answers. */
export function isWait(node: ModelElement): boolean {
  const type = typeOf(node);
  if (type === 'IntermediateCatchEvent') return eventKind(node) !== 'LinkEventDefinition';
  // A plain `Task` says what happens elsewhere: a token passes it.
  return type.endsWith('Task') ? type !== 'Task' : type === 'CallActivity';
}

/** Whether that needs another command: the step itself goes on through rules and inline jobs. */
export function needsOutside(node: ModelElement): boolean {
  // A condition may hold when the token comes.
  if (!isWait(node) || isConditional(node)) return false;
  if (typeOf(node) === 'BusinessRuleTask') return false;
  return !(typeOf(node) === 'ServiceTask' && written(node, 'inline') === 'true');
}

/** Waits for one inbound flow each, or for as many as can come. */
export function isJoin(node: ModelElement, inbound: number): boolean {
  return inbound > 1 && ['ParallelGateway', 'InclusiveGateway'].includes(typeOf(node));
}

/** Sets of flows that may be taken together when the node is left. @throws RangeError beyond 12 conditions */
export function waysOut(node: ModelElement, outbound: readonly ModelElement[]): ModelElement[][] {
  const type = typeOf(node);
  if (outbound.length === 0) return [[]];
  if (type === 'ExclusiveGateway' || type === 'EventBasedGateway') return outbound.map((flow) => [flow]);
  if (type === 'ParallelGateway') return [[...outbound]];
  const isDefault = (flow: ModelElement): boolean => flow === node.default;
  const conditional = outbound.filter((flow) => flow.conditionExpression && !isDefault(flow));
  const always = outbound.filter((flow) => !flow.conditionExpression && !isDefault(flow));
  if (type === 'InclusiveGateway' && conditional.length === 0 && always.length > 0) return [always];
  const chosen = subsets(conditional).filter((set) => set.length > 0 || always.length > 0);
  const ways = chosen.map((set) => [...always, ...set]);
  const fallback = outbound.filter(isDefault);
  return fallback.length > 0 ? [...ways.filter((set) => set.length > 0), fallback] : ways;
}

/** All subsets. @throws RangeError beyond 12 items */
export function subsets<T>(items: readonly T[]): T[][] {
  if (items.length > 12) throw new RangeError('More than 12 branches at one inclusive gateway.');
  return items.reduce<T[][]>((sets, item) => [...sets, ...sets.map((set) => [...set, item])], [[]]);
}
