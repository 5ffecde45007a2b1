import { isEventSubProcess, isSubProcess, typeOf, type ModelElement } from '../lane/model/model';
import { eventKind, isConditional, needsOutside, scopeGraph, type ScopeGraph } from './diagram-graph';
import type { ElementGraph } from './element-graph';
import { isRaised } from './error-paths';
import { findingAt, type ProofFinding, type Words } from './finding';
import type { Explorer } from './markings';
import type { Net } from './net';

/** Every cycle must wait somewhere for a person, a moment, a message, a call or a job; else a step never ends. */
export function checkCycles(
  process: ModelElement,
  {
    net,
    elements,
    explorer,
  }: { readonly net: Net; readonly elements: ElementGraph; readonly explorer: Explorer },
): ProofFinding[] {
  const graph = scopeGraph(process);
  return [graph, ...subScopes(graph)].flatMap((scope) =>
    circlesWithoutWait(scope).map((flows) => {
      const [first] = flows;
      const there = explorer.runTo(net, ({ takes }) => first?.id !== undefined && takes.includes(first.id));
      const round = flows.slice(1).map(({ id = '' }) => id);
      const at = findingAt(elements, first?.sourceRef?.id, restless, there);
      return at.path ? { ...at, path: [...at.path, ...round, first?.id ?? ''] } : at;
    }),
  );
}

function subScopes(graph: ScopeGraph): ScopeGraph[] {
  return graph.nodes.filter(isSubProcess).flatMap((node) => {
    const inner = scopeGraph(node);
    return [inner, ...subScopes(inner)];
  });
}

/** Circles of flows a token can go round in one step; one for each group of elements. */
function circlesWithoutWait(graph: ScopeGraph): ModelElement[][] {
  const circles: ModelElement[][] = [];
  const shown = new Set<ModelElement>();
  for (const flow of graph.nodes.flatMap((node) => graph.outbound(node))) {
    if (shown.has(flow)) continue;
    const circle = instantlyBackTo(flow, graph);
    if (!circle) continue;
    for (const part of circle) shown.add(part);
    circles.push(circle);
  }
  return circles;
}

/** The flows from `first` round to it again; a parallel join goes on only when all its flows have come. */
function instantlyBackTo(first: ModelElement, graph: ScopeGraph): ModelElement[] | undefined {
  const from = new Map<ModelElement, ModelElement | undefined>([[first, undefined]]);
  const queue = [first];
  for (let flow = queue.shift(); flow; flow = queue.shift()) {
    const node = flow.targetRef;
    if (!node || waitsForMore(node, graph, from)) continue;
    for (const next of onwards(node, graph)) {
      if (next === first) return backwards(flow, from);
      if (from.has(next)) continue;
      from.set(next, flow);
      queue.push(next);
    }
  }
  return undefined;
}

function backwards(
  last: ModelElement,
  from: ReadonlyMap<ModelElement, ModelElement | undefined>,
): ModelElement[] {
  const flows: ModelElement[] = [];
  for (let flow: ModelElement | undefined = last; flow; flow = from.get(flow)) flows.unshift(flow);
  return flows;
}

/** The flows a token can take from a node without waiting there: its own, and those of events beside it that happen at once. */
function onwards(node: ModelElement, graph: ScopeGraph): ModelElement[] {
  const raised = graph.boundaries(node).filter((event) => happensAtOnce(event, node));
  return [...(passesAtOnce(node) ? [node] : []), ...raised].flatMap((from) => graph.outbound(from));
}

function waitsForMore(
  node: ModelElement,
  graph: ScopeGraph,
  come: { has(flow: ModelElement): boolean },
): boolean {
  return typeOf(node) === 'ParallelGateway' && !graph.inbound(node).every((flow) => come.has(flow));
}

/** Whether an event beside a host may happen without waiting: its condition holds, or what is inside comes to the end event that raises it. */
function happensAtOnce(event: ModelElement, host: ModelElement): boolean {
  if (isConditional(event)) return true;
  if (!isRaised(eventKind(event)) || !isSubProcess(host)) return false;
  const graph = scopeGraph(host);
  const seen = new Set<ModelElement>();
  const queue = graph.nodes
    .filter((node) => typeOf(node) === 'StartEvent')
    .flatMap((node) => graph.outbound(node));
  for (let flow = queue.pop(); flow; flow = queue.pop()) {
    const node = flow.targetRef;
    if (!node || seen.has(flow)) continue;
    seen.add(flow);
    if (typeOf(node) === 'EndEvent' && raises(node, event)) return true;
    if (!waitsForMore(node, graph, seen)) queue.push(...onwards(node, graph));
  }
  return false;
}

function raises(end: ModelElement, event: ModelElement): boolean {
  if (eventKind(end) !== eventKind(event)) return false;
  const wanted = event.eventDefinitions?.[0]?.errorRef?.errorCode;
  return wanted === undefined || end.eventDefinitions?.[0]?.errorRef?.errorCode === wanted;
}

function passesAtOnce(node: ModelElement): boolean {
  // An empty list is passed at once, whatever the task.
  if (node.loopCharacteristics) return true;
  if (isSubProcess(node)) return endsAtOnce(scopeGraph(node));
  return !needsOutside(node);
}

/** An event sub-process that may take the place of everything else at once, and end at once. */
function takesOver(node: ModelElement): boolean {
  if (!isEventSubProcess(node)) return false;
  const inner = scopeGraph(node);
  const start = inner.nodes.find((event) => typeOf(event) === 'StartEvent');
  const interrupts = start !== undefined && isConditional(start) && start.isInterrupting !== false;
  return interrupts && endsAtOnce(inner);
}

const choices = new Set(['ExclusiveGateway', 'InclusiveGateway', 'EventBasedGateway']);

/** Whether a sub-process can run through without waiting: every branch of a fork has to come to an end. */
function endsAtOnce(graph: ScopeGraph): boolean {
  const start = graph.nodes.find((node) => typeOf(node) === 'StartEvent');
  const instant = new Set<ModelElement>();
  for (let size = -1; size < instant.size;) {
    size = instant.size;
    for (const node of graph.nodes) if (!instant.has(node) && ends(node)) instant.add(node);
  }
  return (start !== undefined && instant.has(start)) || graph.nodes.some(takesOver);

  function ends(node: ModelElement): boolean {
    if (isEventSubProcess(node)) return false;
    const beside = graph.boundaries(node).filter((event) => happensAtOnce(event, node));
    if (beside.some((event) => event.cancelActivity !== false && goesOn(event))) return true;
    return passesAtOnce(node) && goesOn(node);
  }

  function goesOn(node: ModelElement): boolean {
    const targets = graph.outbound(node).map((flow) => flow.targetRef as ModelElement);
    const choice = choices.has(typeOf(node));
    if (targets.length === 0) return true;
    return choice ? targets.some((target) => instant.has(target)) : targets.every((t) => instant.has(t));
  }
}

const restless: Words = {
  rule: 'cycle-without-wait',
  problem: {
    zh: '这个循环不经过任何等待，一步之内会无限循环。',
    en: 'This cycle waits nowhere; a single step would go round for ever.',
  },
  remedy: {
    zh: '在循环中放入用户任务、定时器、消息或后台任务。',
    en: 'Put a user task, a timer, a message or a background job into the cycle.',
  },
};
