import type { Finding } from '../definition-refused.error';
import { flowElements, isFlowNode, typeOf, type ModelElement } from '../model/model';
import { finding, type Words } from './finding';

/** Nodes and flows of one process or sub-process. */
export interface Scope {
  readonly owner: ModelElement;
  readonly nodes: readonly ModelElement[];
  readonly flows: readonly ModelElement[];
}

/** The process and every sub-process in it. */
export function scopesOf(process: ModelElement): Scope[] {
  const owners = [process, ...flowElements(process).filter((element) => element.$type === 'bpmn:SubProcess')];
  return owners.map((owner) => ({
    owner,
    nodes: (owner.flowElements ?? []).filter(isFlowNode),
    flows: (owner.flowElements ?? []).filter((element) => element.$type === 'bpmn:SequenceFlow'),
  }));
}

/** Every node can be reached and left the way the engine does it, every split knows where to go. */
export function checkFlow(process: ModelElement): Finding[] {
  return scopesOf(process).flatMap((scope) => [
    ...checkStart(scope),
    ...scope.flows.flatMap((flow) => checkEnds(flow, scope)),
    ...scope.nodes.flatMap((node) => checkNode(node, scope)),
    ...checkDoubleFlows(scope),
    ...checkErrorBoundaries(scope),
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

function checkNode(node: ModelElement, { flows }: Scope): Finding[] {
  const type = typeOf(node);
  const inbound = flows.filter((flow) => flow.targetRef === node);
  const outbound = flows.filter((flow) => flow.sourceRef === node);
  const armed = type === 'StartEvent' || type === 'BoundaryEvent';
  const findings: Finding[] = [];
  const find = (rule: string, zh: string, en: string): void => void findings.push(at(node, rule, zh, en));
  if (armed && inbound.length > 0)
    find('unexpected-flow', '该事件不能有进入连线', 'No flow may lead to this event');
  if (!armed && inbound.length === 0) find('unreachable', '没有连线到达', 'No flow leads to it');
  if (type === 'EndEvent' && outbound.length > 0)
    find('unexpected-flow', '结束事件不能有离开连线', 'No flow may leave an end event');
  if (type !== 'EndEvent' && outbound.length === 0)
    find('dead-end', '没有离开的连线，应以结束事件结束', 'No flow leaves it; lead it to an end event');
  if (node.default && !outbound.includes(node.default))
    find('default-flow', '默认连线不属于该元素', 'Its default flow is not one of its own');
  return [...findings, ...checkSplit(node, type, inbound.length, outbound)];
}

function checkSplit(
  node: ModelElement,
  type: string,
  inbound: number,
  outbound: readonly ModelElement[],
): Finding[] {
  const conditional = outbound.filter((flow) => flow.conditionExpression);
  const open = outbound.filter((flow) => !flow.conditionExpression && flow !== node.default);
  if (type === 'InclusiveGateway' && inbound > 1) {
    return [
      at(
        node,
        'inclusive-join',
        '包容网关不能用于汇聚',
        'An inclusive gateway cannot join; use a parallel or exclusive one',
      ),
    ];
  }
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
      : checkEventGateway(node, type, outbound);
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

function checkEventGateway(node: ModelElement, type: string, outbound: readonly ModelElement[]): Finding[] {
  if (type !== 'EventBasedGateway') return [];
  const events = outbound.map((flow) => flow.targetRef as ModelElement);
  const shared = events.some((event) => ((event as { incoming?: unknown[] }).incoming ?? []).length > 1);
  const wrong = events.some((event) => !['IntermediateCatchEvent', 'ReceiveTask'].includes(typeOf(event)));
  if (outbound.length > 1 && !wrong && !shared) return [];
  return [
    at(
      node,
      'event-gateway-targets',
      '事件网关后须有两个以上的捕获事件或接收任务，且仅由它到达',
      'Two or more catch events or receive tasks must follow it, reached from it alone',
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

function checkErrorBoundaries({ nodes }: Scope): Finding[] {
  const seen = new Map<ModelElement, (string | null)[]>();
  return nodes.flatMap((node) => {
    const event = node.eventDefinitions?.[0];
    if (!node.attachedToRef || event?.$type !== 'bpmn:ErrorEventDefinition') return [];
    const code = event.errorRef?.errorCode ?? null;
    const others = seen.get(node.attachedToRef) ?? [];
    seen.set(node.attachedToRef, [...others, code]);
    const ambiguous = others.length > 0 && (code === null || others.includes(null) || others.includes(code));
    return ambiguous
      ? [
          at(
            node,
            'ambiguous-error',
            '同一错误有多个边界事件可捕获',
            'Another boundary event would catch the same error',
          ),
        ]
      : [];
  });
}

/** These findings mend themselves by doing what the problem says. */
function at(element: ModelElement, rule: string, zh: string, en: string): Finding {
  const words: Words = {
    problem: [`${zh}。`, `${en}.`],
    remedy: ['按提示修改流程图后重新部署。', 'Mend the diagram accordingly and deploy again.'],
  };
  return finding(rule, element, words);
}
