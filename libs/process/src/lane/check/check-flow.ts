import type { Finding } from '../definition-refused.error';
import { isEventSubProcess, typeOf, type ModelElement } from '../model/model';
import { checkEvents, isLink } from './check-events';
import type { ElementSet } from './element-set';
import { at } from './finding';
import { scopesOf, type Scope } from './scope';

/** Every node can be reached and left the way the engine does it, every split knows where to go. */
export function checkFlow(process: ModelElement, set: ElementSet): Finding[] {
  return scopesOf(process).flatMap((scope) => [
    ...checkStart(scope),
    ...scope.flows.flatMap((flow) => checkEnds(flow, scope)),
    ...scope.nodes.flatMap((node) => checkNode(node, scope, set)),
    ...checkDoubleFlows(scope),
    ...checkEvents(scope),
  ]);
}

function checkStart({ owner, nodes }: Scope): Finding[] {
  const starts = nodes.filter((node) => typeOf(node) === 'StartEvent');
  return starts.length === 1
    ? []
    : [at(owner, 'one-start-event', '必须恰好有一个开始事件', 'It must have exactly one start event')];
}

function checkEnds(flow: ModelElement, { nodes }: Scope): Finding[] {
  if (nodes.includes(flow.sourceRef as ModelElement) && nodes.includes(flow.targetRef as ModelElement))
    return [];
  return [
    at(
      flow,
      'flow-leaves-scope',
      '连线两端必须在同一流程内',
      'A flow must begin and end in the same process',
    ),
  ];
}

function checkNode(node: ModelElement, scope: Scope, set: ElementSet): Finding[] {
  const { flows } = scope;
  const type = typeOf(node);
  const inbound = flows.filter((flow) => flow.targetRef === node);
  const outbound = flows.filter((flow) => flow.sourceRef === node);
  const armed = beginsByItself(node);
  const ends = type === 'EndEvent' || isEventSubProcess(node) || isLink(node, 'IntermediateThrowEvent');
  const findings: Finding[] = [];
  const find = (rule: string, zh: string, en: string): void => void findings.push(at(node, rule, zh, en));
  if (armed && inbound.length > 0)
    find('unexpected-flow', '该事件不能有进入连线', 'No flow may lead to this event');
  if (!armed && inbound.length === 0) find('unreachable', '没有连线到达', 'No flow leads to it');
  if (ends && outbound.length > 0)
    find('unexpected-flow', '该元素不能有离开连线', 'No flow may leave this element');
  if (!ends && outbound.length === 0)
    find('dead-end', '没有离开的连线，应以结束事件结束', 'No flow leaves it; lead it to an end event');
  if (node.default && !outbound.includes(node.default))
    find('default-flow', '默认连线不属于该元素', 'Its default flow is not one of its own');
  const joinsSome = type === 'InclusiveGateway' && inbound.length > 1;
  if (joinsSome && !set.inclusiveJoins)
    find(
      'inclusive-join',
      '包容网关不能用于汇聚',
      'An inclusive gateway cannot join; use a parallel or exclusive one',
    );
  return findings.length > 0 ? findings : checkSplit(node, type, outbound, scope);
}

/** Nodes a token reaches by no flow. */
export function beginsByItself(node: ModelElement): boolean {
  return (
    ['StartEvent', 'BoundaryEvent'].includes(typeOf(node)) ||
    isEventSubProcess(node) ||
    isLink(node, 'IntermediateCatchEvent')
  );
}

function checkSplit(
  node: ModelElement,
  type: string,
  outbound: readonly ModelElement[],
  scope: Scope,
): Finding[] {
  const conditional = outbound.filter((flow) => flow.conditionExpression);
  const open = outbound.filter((flow) => !flow.conditionExpression && flow !== node.default);
  if (node.default?.conditionExpression) {
    return [at(node, 'default-flow', '默认连线不能带条件', 'The default flow cannot have a condition')];
  }
  if (type === 'ParallelGateway' || type === 'EventBasedGateway') {
    const wrong = conditional.length > 0 || node.default;
    return wrong
      ? [
          at(
            node,
            'condition-misplaced',
            '该网关的连线不能带条件或默认',
            'Flows of this gateway take no condition and no default',
          ),
        ]
      : checkEventGateway(node, type, outbound, scope);
  }
  const gateway = type === 'ExclusiveGateway' || type === 'InclusiveGateway';
  if (gateway && outbound.length > 1) {
    if (open.length > 0)
      return [
        at(
          node,
          'split-without-condition',
          '每条非默认连线都要有条件',
          'Every flow but the default one needs a condition',
        ),
      ];
    if (!node.default) return [at(node, 'split-without-default', '缺少默认连线', 'It has no default flow')];
    return [];
  }
  const needsDefault = conditional.length > 0 && open.length === 0 && !node.default;
  return needsDefault ? [at(node, 'split-without-default', '缺少默认连线', 'It has no default flow')] : [];
}

function checkEventGateway(
  node: ModelElement,
  type: string,
  outbound: readonly ModelElement[],
  { nodes }: Scope,
): Finding[] {
  if (type !== 'EventBasedGateway') return [];
  const events = outbound.map((flow) => flow.targetRef as ModelElement);
  const shared = events.some((event) => ((event as { incoming?: unknown[] }).incoming ?? []).length > 1);
  const wrong = events.some((event) => !['IntermediateCatchEvent', 'ReceiveTask'].includes(typeOf(event)));
  const watched = nodes.some(({ attachedToRef }) => attachedToRef && events.includes(attachedToRef));
  if (outbound.length > 1 && !wrong && !shared && !watched) return [];
  return [
    at(
      node,
      'event-gateway-targets',
      '事件网关后须有两个以上的捕获事件或接收任务，仅由它到达，且不带边界事件',
      'Two or more catch events or receive tasks must follow it, reached from it alone and without boundary events',
    ),
  ];
}

/** The engine takes one of two flows between the same elements, so a token would be lost. */
function checkDoubleFlows({ flows }: Scope): Finding[] {
  return flows
    .filter((flow, index) => {
      const twin = flows.some(
        (f, i) => i < index && f.sourceRef === flow.sourceRef && f.targetRef === flow.targetRef,
      );
      const choice =
        flow.sourceRef?.$type === 'bpmn:ExclusiveGateway' && flow.targetRef?.$type !== 'bpmn:ParallelGateway';
      return twin && !choice;
    })
    .map((flow) =>
      at(flow, 'double-flow', '同样的两个元素之间已有连线', 'Its two elements are connected already'),
    );
}
