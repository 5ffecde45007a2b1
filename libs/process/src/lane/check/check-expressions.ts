import { compileFeel, feelComplaint } from '@bihuan/rules';
import type { Bilingual, Finding } from '../definition-refused.error';
import { attributeNames } from '../model/attribute-names';
import { flowElements, isEventSubProcess, typeOf, written, type ModelElement } from '../model/model';
import { cycleOf } from '../step/cycle';
import { attributeInWords } from './attribute-in-words';
import type { ElementSet } from './element-set';
import { finding } from './finding';

const time: Bilingual = { zh: '时间', en: 'Time' };

/** Expressions that are no attributes, as the designer labels them. */
const places: Readonly<Record<string, Bilingual>> = {
  conditionExpression: { zh: '条件', en: 'Condition' },
  condition: { zh: '成立条件', en: 'Condition that has to hold' },
  completionCondition: { zh: '提前结束的条件', en: 'Ends early when' },
  collection: { zh: '对列表中的每一项', en: 'For each item of' },
  loopCardinality: { zh: '次数', en: 'Number of times' },
  outputElement: { zh: '每一项的结果', en: 'Result of each item' },
  ...{ timeDate: time, timeDuration: time, timeCycle: time },
  name: { zh: '名称', en: 'Name' },
  language: { zh: '表达式语言', en: 'Language' },
};

interface Text {
  readonly element: ModelElement;
  readonly where: string;
  readonly body: string;
  /** `feel` must begin with `=`; `either` may also be plain text. */
  readonly kind: 'feel' | 'either';
}

/** Every expression is FEEL and parses; nothing looks like the expression language of another engine. */
export function checkExpressions(process: ModelElement, set: ElementSet): Finding[] {
  return flowElements(process).flatMap((element) => [
    ...textsOf(element).flatMap(checkText),
    ...formalExpressions(element).flatMap((expression) => checkLanguage(element, expression)),
    ...checkTimer(element, set),
    ...checkCondition(element),
  ]);
}

function textsOf(element: ModelElement): Text[] {
  const texts: Text[] = [];
  const event = element.eventDefinitions?.[0];
  for (const name of attributeNames) {
    const body = written(element, name) ?? (event && written(event, name));
    if (typeof body === 'string') texts.push({ element, where: name, body, kind: 'either' });
  }
  for (const where of ['collection', 'outputElement']) {
    const body = element.loopCharacteristics && written(element.loopCharacteristics, where);
    if (typeof body === 'string') texts.push({ element, where, body, kind: 'feel' });
  }
  for (const { where, expression, kind } of expressionsOf(element)) {
    texts.push({ element, where, body: expression.body?.trim() ?? '', kind });
  }
  const names = [
    element.messageRef?.name,
    event?.messageRef?.name,
    event?.signalRef?.name,
    event?.errorRef?.errorCode,
  ];
  for (const body of names) {
    if (body?.startsWith('=')) texts.push({ element, where: 'name', body: '= =', kind: 'feel' });
    else if (body) texts.push({ element, where: 'name', body, kind: 'either' });
  }
  return texts;
}

function expressionsOf(
  element: ModelElement,
): { where: string; expression: ModelElement; kind: Text['kind'] }[] {
  const event = element.eventDefinitions?.[0];
  const timers = ['timeDate', 'timeDuration', 'timeCycle'].map(
    (name) => [name, event && written(event, name), 'either'] as const,
  );
  const loop = element.loopCharacteristics;
  return [
    ['conditionExpression', element.conditionExpression, 'feel'] as const,
    ['completionCondition', loop && written(loop, 'completionCondition'), 'feel'] as const,
    ['loopCardinality', loop && written(loop, 'loopCardinality'), 'feel'] as const,
    ['condition', event && written(event, 'condition'), 'feel'] as const,
    ...timers,
  ].flatMap(([where, expression, kind]) =>
    expression ? [{ where, expression: expression as ModelElement, kind }] : [],
  );
}

function formalExpressions(element: ModelElement): ModelElement[] {
  return expressionsOf(element).map(({ expression }) => expression);
}

function checkText({ element, where, body, kind }: Text): Finding[] {
  if (/[$#]\{/.test(body)) {
    return [
      refused(element, where, body, ['不能使用 ${…} 表达式', 'expressions like ${…} are not supported']),
    ];
  }
  if (!body.startsWith('=')) {
    return kind === 'feel'
      ? [refused(element, where, body, ['必须是以 = 开头的 FEEL', 'it must be FEEL beginning with ='])]
      : [];
  }
  try {
    compileFeel(body.slice(1));
    return [];
  } catch (error) {
    const { zh, en } = feelComplaint(error);
    return [refused(element, where, body, [zh, en])];
  }
}

function checkLanguage(element: ModelElement, expression: ModelElement): Finding[] {
  const language = written(expression, 'language');
  if (
    language === undefined ||
    (typeof language === 'string' && /^(feel|https?:\/\/www\.omg\.org\/spec\/(DMN|FEEL).*)$/i.test(language))
  ) {
    return [];
  }
  return [refused(element, 'language', JSON.stringify(language), ['只支持 FEEL', 'only FEEL is supported'])];
}

/** Time changes no variable: nobody would look when the moment comes. */
function checkCondition(element: ModelElement): Finding[] {
  const body = element.eventDefinitions?.[0]?.condition?.body?.trim();
  if (!body || !namesIn(body).includes('now')) return [];
  return [
    finding('condition-of-time', element, {
      problem: [
        '条件里用了 now：条件只在变量改变时检查，时间到了不会触发。',
        'The condition reads now: it is looked at when variables change, and not when a moment comes.',
      ],
      remedy: ['用定时事件等待时刻。', 'Wait for the moment with a timer.'],
    }),
  ];
}

/** What cannot be read is reported as such. */
function namesIn(body: string): readonly string[] {
  try {
    return body.startsWith('=') ? compileFeel(body.slice(1)).names : [];
  } catch {
    return [];
  }
}

function checkTimer(element: ModelElement, set: ElementSet): Finding[] {
  const event = element.eventDefinitions?.[0];
  if (!event || typeOf(event) !== 'TimerEventDefinition') return [];
  const given = ['timeDate', 'timeDuration', 'timeCycle'].filter((name) => written(event, name));
  const expression = given.length === 1 ? (written(event, given[0] ?? '') as ModelElement) : undefined;
  const body = expression?.body?.trim();
  if (body && given[0] !== 'timeCycle') return [];
  const beside = typeOf(element) === 'BoundaryEvent' && element.cancelActivity === false;
  const begins = typeOf(element) === 'StartEvent' && !isEventSubProcess(element.$parent);
  const mayRepeat = begins || (set.timerCycles && beside);
  if (body && mayRepeat) return checkCycle(element, body);
  return [
    finding('timer-without-due-date', element, {
      problem: [
        '定时器没有到期时间（或在不能循环处使用了循环）。',
        'The timer has no due date (or repeats where it cannot).',
      ],
      remedy: [
        '在「时间」中填写多久之后（如 P3D）或某一时刻；循环只用于流程的开始事件和不中断的边界定时器。',
        'Fill in «Time»: after a duration (e.g. P3D) or at a moment; only the start of a process and boundary timers that do not interrupt may repeat.',
      ],
    }),
  ];
}

function checkCycle(element: ModelElement, body: string): Finding[] {
  if (body.startsWith('=') || cycleOf(body)) return [];
  return [
    finding('timer-without-due-date', element, {
      problem: [`「${body}」不是循环时间。`, `«${body}» is no cycle.`],
      remedy: [
        '写成 R3/PT1H、R/P1D，或五段 cron（北京时间），例如 0 9 * * 1-5。',
        'Write R3/PT1H or R/P1D, or cron of five fields (hours of Shanghai), e.g. 0 9 * * 1-5.',
      ],
    }),
  ];
}

function refused(
  element: ModelElement,
  where: string,
  body: string,
  reason: readonly [string, string],
): Finding {
  const [zh, en] = reason;
  const place = places[where] ?? attributeInWords(where);
  return finding('expression', element, {
    problem: [`${place.zh}「${body.slice(0, 200)}」：${zh}。`, `${place.en} «${body.slice(0, 200)}»: ${en}.`],
    remedy: ['改写为 FEEL，例如 = level = "MAJOR"。', 'Rewrite it as FEEL, e.g. = level = "MAJOR".'],
  });
}
