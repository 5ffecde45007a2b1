import type { Finding } from '../definition-refused.error';
import {
  flowElements,
  isEventSubProcess,
  isSubProcess,
  typeOf,
  written,
  type ModelElement,
} from '../model/model';
import { attributeInWords } from './attribute-in-words';
import type { ElementSet } from './element-set';
import { finding, missing, type Words } from './finding';
import { checkLoop } from './check-loop';
import { refusedEvents, refusedTypes } from './refused';

/** Properties that bring data or behaviour of their own; stock ignores some of them and runs others. */
const refusedProperties = [
  'ioSpecification',
  'properties',
  'dataInputAssociations',
  'dataOutputAssociations',
  'resources',
  'implementation',
  'script',
  'scriptFormat',
  'operationRef',
  'isForCompensation',
  'triggeredByEvent',
  'startQuantity',
  'completionQuantity',
  'parallelMultiple',
  'isInterrupting',
  'instantiate',
  'method',
  'protocol',
];

/** Every element is one the lane runs right, and says nothing the lane would not heed. */
export function checkElements(process: ModelElement, set: ElementSet): Finding[] {
  return flowElements(process).flatMap((element) => {
    const type = typeOf(element);
    if (!set.types.has(type)) return [unsupported(element, type)];
    return [
      ...checkProperties(element, set),
      ...checkEvent(element, type, set),
      ...checkLoop(element, set),
      ...checkNames(element),
    ];
  });
}

function unsupported(element: ModelElement, type: string): Finding {
  const why = refusedTypes[type];
  return finding('unsupported-element', element, {
    problem: [
      `不支持元素 ${type}${why ? `：${why.problem[0]}` : ''}。`,
      `The element ${type} is not supported${why ? `: ${why.problem[1]}` : ''}.`,
    ],
    remedy: why?.remedy ?? [
      '改用任务、调用活动、子流程、网关或事件。',
      'Use tasks, call activities, sub-processes, gateways and events.',
    ],
  });
}

function checkProperties(element: ModelElement, set: ElementSet): Finding[] {
  return refusedProperties
    .filter((name) => {
      const value = written(element, name);
      return value !== undefined && value !== false && !(Array.isArray(value) && value.length === 0);
    })
    .filter((name) => !isDefault(name, written(element, name)))
    .filter((name) => !(set.eventSubProcesses && startsByEvent(name, element)))
    .map((name) =>
      finding('unsupported-property', element, {
        problem: [`不支持属性 ${name}。`, `The property ${name} is not supported.`],
        remedy: [
          '删除该属性；数据放在流程变量里，处理程序用 bihuan: 属性指定。',
          'Remove it; keep data in variables and name handlers with bihuan: attributes.',
        ],
      }),
    );
}

function isDefault(name: string, value: unknown): boolean {
  if (name === 'startQuantity' || name === 'completionQuantity') return value === 1;
  // How a transaction is undone: as BPMN says, unless the file says otherwise.
  if (name === 'method') return value === '##Compensate';
  return name === 'isInterrupting' && value === true;
}

function startsByEvent(property: string, element: ModelElement): boolean {
  if (property === 'triggeredByEvent') return typeOf(element) === 'SubProcess';
  return property === 'isInterrupting' && isEventSubProcess(element.$parent);
}

function checkEvent(element: ModelElement, type: string, set: ElementSet): Finding[] {
  const events = element.eventDefinitions ?? [];
  const handles = type === 'StartEvent' && isEventSubProcess(element.$parent);
  const allowed = set.events[handles ? 'EventSubProcessStart' : type];
  if (!allowed) return [];
  const kind = events[0] ? typeOf(events[0]) : 'none';
  if (events.length > 1 || !allowed.includes(kind)) {
    const why = refusedEvents[kind];
    return [
      finding('unsupported-event', element, {
        problem: [
          `${type} 不支持 ${kind}（或多个事件定义）${why ? `：${why.problem[0]}` : ''}。`,
          `A ${type} cannot carry ${kind} (or several definitions)${why ? `: ${why.problem[1]}` : ''}.`,
        ],
        remedy: why?.remedy ?? [
          `可用：${allowed.join('、')}。`,
          `It can carry one of: ${allowed.join(', ')}.`,
        ],
      }),
    ];
  }
  if (type === 'StartEvent' && kind !== 'none' && isSubProcess(element.$parent) && !handles)
    return [startInSubProcess(element)];
  return [...checkReference(element, events[0]), ...checkSent(element, events[0])];
}

/** A thrown message says whom it is for, and only what is thrown brings something. */
function checkSent(element: ModelElement, event: ModelElement | undefined): Finding[] {
  const throws = ['EndEvent', 'IntermediateThrowEvent'].includes(typeOf(element));
  const has = (name: string): boolean => event !== undefined && written(event, name) !== undefined;
  if (throws && event?.$type === 'bpmn:MessageEventDefinition' && !has('correlationKey'))
    return [
      missing(
        element,
        `${attributeInWords('correlationKey').zh}，即消息发给谁`,
        `${attributeInWords('correlationKey').en}: whom the message is for`,
      ),
    ];
  const begins = typeOf(element) === 'StartEvent' && !isEventSubProcess(element.$parent);
  const idle = [...(throws ? [] : ['payload']), ...(begins ? ['correlationKey'] : [])].filter(has);
  return idle.map((name) =>
    finding('unsupported-property', element, {
      problem: [
        `${attributeInWords(name).zh}在这里不起作用。`,
        `${attributeInWords(name).en} means nothing here.`,
      ],
      remedy: [
        '删除它；开始消息的关联键成为实例的业务键，只有抛出的消息和信号带有内容。',
        'Remove it: the key of a starting message becomes the business key, and only what is thrown brings something.',
      ],
    }),
  );
}

function checkReference(element: ModelElement, event: ModelElement | undefined): Finding[] {
  const kind = event ? typeOf(event) : '';
  if (kind === 'MessageEventDefinition' && !event?.messageRef?.name)
    return [missing(element, '消息名称', 'the name of a message')];
  if (kind === 'SignalEventDefinition' && !event?.signalRef?.name)
    return [missing(element, '信号名称', 'the name of a signal')];
  if (kind === 'LinkEventDefinition' && !event?.name)
    return [missing(element, '链接名称', 'the name of the link')];
  if (kind === 'ConditionalEventDefinition' && !event?.condition?.body?.trim())
    return [missing(element, '条件（condition）', 'a condition')];
  if (kind === 'ErrorEventDefinition') return checkError(element, event);
  if (kind === 'CancelEventDefinition' && !interrupts(element))
    return [
      missing(
        element,
        '中断属性（取消事件必须中断）',
        'cancelActivity="true" (a cancellation always interrupts)',
      ),
    ];
  if (kind !== 'EscalationEventDefinition') return [];
  if (catchesCodes(element) && !event?.escalationRef) return [];
  if (event?.escalationRef?.escalationCode) return [];
  return [missing(element, '升级代码', 'an escalation with an escalationCode')];
}

function checkError(element: ModelElement, event: ModelElement | undefined): Finding[] {
  if (catchesCodes(element) && !interrupts(element)) {
    return [
      missing(element, '中断属性（错误事件必须中断）', 'cancelActivity="true" (an error always interrupts)'),
    ];
  }
  if (catchesCodes(element) && !event?.errorRef) return [];
  return event?.errorRef?.errorCode ? [] : [missing(element, '错误代码', 'an error with an errorCode')];
}

function interrupts({ cancelActivity, isInterrupting }: ModelElement): boolean {
  return cancelActivity !== false && isInterrupting !== false;
}

function catchesCodes(element: ModelElement): boolean {
  return ['BoundaryEvent', 'StartEvent'].includes(typeOf(element));
}

function checkNames(element: ModelElement): Finding[] {
  const type = typeOf(element);
  if (type === 'CallActivity' && !element.calledElement)
    return [missing(element, '调用的流程（calledElement）', 'a called workflow (calledElement)')];
  if (type === 'ReceiveTask' && !element.messageRef?.name)
    return [missing(element, '消息名称', 'the name of a message')];
  if (written(element, 'topic') !== undefined) return checkTopic(element);
  if (type !== 'BusinessRuleTask') return [];
  return ['rule', 'result']
    .filter((name) => !written(element, name))
    .map((name) => missing(element, attributeInWords(name).zh, attributeInWords(name).en));
}

/** A worker outside does it: nothing here could, and it is never a part of the step. */
function checkTopic(element: ModelElement): Finding[] {
  const topic = attributeInWords('topic');
  if (!written(element, 'topic')) return [missing(element, `${topic.zh}的值`, `a value of ${topic.en}`)];
  return ['handler', 'inline']
    .filter((name) => written(element, name) !== undefined)
    .map((name) =>
      missing(
        element,
        `二选一：${topic.zh}或${attributeInWords(name).zh}`,
        `a choice: it is done outside, ${topic.en}, or here, ${attributeInWords(name).en}`,
      ),
    );
}

function startInSubProcess(element: ModelElement): Finding {
  const words: Words = {
    problem: ['子流程只能由空开始事件开始。', 'A sub-process begins with a plain start event.'],
    remedy: ['去掉开始事件的事件定义。', 'Remove the event definition of the start event.'],
  };
  return finding('unsupported-event', element, words);
}
