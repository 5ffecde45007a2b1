import type { Finding } from '../definition-refused.error';
import { isEventSubProcess, isSubProcess, typeOf, type ModelElement } from '../model/model';
import { at } from './finding';
import type { Scope } from './scope';

/** Whether an event is one end of a link. */
export function isLink(node: ModelElement, type: string): boolean {
  return typeOf(node) === type && node.eventDefinitions?.[0]?.$type === 'bpmn:LinkEventDefinition';
}

/** Every error, escalation, cancellation and link has one place to go to. */
export function checkEvents(scope: Scope): Finding[] {
  return [
    ...checkCatchers(scope),
    ...scope.nodes.flatMap((node) => checkPlace(node)),
    ...scope.nodes.flatMap((node) => checkCancel(node, scope)),
    ...scope.nodes.flatMap((node) => checkLink(node, scope)),
  ];
}

function checkCatchers({ nodes }: Scope): Finding[] {
  const seen = new Map<ModelElement | 'scope', Map<string, (string | null)[]>>();
  return nodes.flatMap((node) => {
    const catcher = isEventSubProcess(node)
      ? (node.flowElements ?? []).find((element) => typeOf(element) === 'StartEvent')
      : node;
    const place = node.attachedToRef ?? (isEventSubProcess(node) ? 'scope' : undefined);
    const caught = catcher && codeOf(catcher);
    if (place === undefined || !caught) return [];
    const kinds = seen.get(place) ?? new Map<string, (string | null)[]>();
    seen.set(place, kinds);
    const others = kinds.get(caught.kind) ?? [];
    kinds.set(caught.kind, [...others, caught.code]);
    const { code } = caught;
    const ambiguous = others.length > 0 && (code === null || others.includes(null) || others.includes(code));
    return ambiguous
      ? [
          at(
            node,
            'ambiguous-error',
            '同一错误、升级或取消有多个事件可捕获',
            'Another event would catch the same error, escalation or cancellation',
          ),
        ]
      : [];
  });
}

function codeOf(node: ModelElement): { kind: string; code: string | null } | undefined {
  const event = node.eventDefinitions?.[0];
  if (event?.$type === 'bpmn:ErrorEventDefinition')
    return { kind: 'error', code: event.errorRef?.errorCode ?? null };
  if (event?.$type === 'bpmn:EscalationEventDefinition')
    return { kind: 'escalation', code: event.escalationRef?.escalationCode ?? null };
  if (isCancel(node)) return { kind: 'cancel', code: null };
  return undefined;
}

function isCancel(node: ModelElement): boolean {
  return node.eventDefinitions?.[0]?.$type === 'bpmn:CancelEventDefinition';
}

function checkPlace(node: ModelElement): Finding[] {
  const host = node.attachedToRef;
  if (!host) return [];
  const escalation = node.eventDefinitions?.[0]?.$type === 'bpmn:EscalationEventDefinition';
  // A plain task is over as soon as it is entered: nothing can happen beside it.
  const wrong =
    isEventSubProcess(host) ||
    typeOf(host) === 'Task' ||
    (escalation && !isSubProcess(host)) ||
    (isCancel(node) && typeOf(host) !== 'Transaction');
  return wrong
    ? [
        at(
          node,
          'boundary-host',
          '边界事件不能附着于该元素（升级事件只能附着于子流程，取消事件只能附着于事务）',
          'It cannot be attached to this element (escalations: to sub-processes only, cancellations: to transactions only)',
        ),
      ]
    : [];
}

/** A transaction is cancelled from right inside it, and its token then needs a way to go. */
function checkCancel(node: ModelElement, { owner }: Scope): Finding[] {
  if (typeOf(node) !== 'EndEvent' || !isCancel(node)) return [];
  if (typeOf(owner) !== 'Transaction')
    return [
      at(
        node,
        'cancel-outside-transaction',
        '取消结束事件只能直接位于事务子流程中',
        'A cancel end event stands right inside a transaction',
      ),
    ];
  const siblings = owner.$parent?.flowElements ?? [];
  if (siblings.some((event) => event.attachedToRef === owner && isCancel(event))) return [];
  return [
    at(
      node,
      'cancel-uncaught',
      '事务被取消后无路可走：事务上须有取消边界事件',
      'The cancelled transaction has nowhere to go: attach a cancel boundary event to it',
    ),
  ];
}

function checkLink(node: ModelElement, { nodes }: Scope): Finding[] {
  const name = node.eventDefinitions?.[0]?.name;
  const others = nodes.filter((other) => other !== node && other.eventDefinitions?.[0]?.name === name);
  const targets = others.filter((other) => isLink(other, 'IntermediateCatchEvent')).length;
  const sources = others.filter((other) => isLink(other, 'IntermediateThrowEvent')).length;
  const lost = isLink(node, 'IntermediateThrowEvent') && targets !== 1;
  const idle = isLink(node, 'IntermediateCatchEvent') && (targets > 0 || sources === 0);
  return lost || idle
    ? [
        at(
          node,
          'link-pair',
          '同一流程内须恰有一个同名的链接捕获事件，并至少一个抛出事件',
          'One link catch event of its name, and at least one that throws, must stand in the same process',
        ),
      ]
    : [];
}
