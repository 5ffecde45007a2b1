import { compileFeel } from '@bihuan/rules';
import type { Finding } from '../definition-refused.error';
import { isEventSubProcess, typeOf, written, type ModelElement } from '../model/model';
import { loopCounts } from '../model/plan';
import type { ElementSet } from './element-set';
import { finding, missing } from './finding';
import { refusedLoops } from './refused';

/** Of these a multi-instance says nothing the lane would not heed. */
const ignored = ['loopDataInputRef', 'loopDataOutputRef', 'inputDataItem', 'outputDataItem', 'behavior'];
const collecting = ['outputCollection', 'outputElement'];

/** A multi-instance stands at an activity the lane can repeat, and says over what it goes. */
export function checkLoop(element: ModelElement, set: ElementSet): Finding[] {
  const loop = element.loopCharacteristics;
  if (!loop) return [];
  const type = typeOf(element);
  const isMultiple = typeOf(loop) === 'MultiInstanceLoopCharacteristics' && !isEventSubProcess(element);
  if (!isMultiple || !set.loops.has(type)) {
    const why = isMultiple ? refusedLoops[type] : undefined;
    return [
      finding('unsupported-loop', element, {
        problem: why?.problem ?? ['不支持此循环。', 'This loop is not supported.'],
        remedy: why?.remedy ?? [
          `循环用排他网关画出；多实例只用于：${[...set.loops].join('、')}。`,
          `Draw loops with an exclusive gateway; multi-instance is for ${[...set.loops].join(', ')}.`,
        ],
      }),
    ];
  }
  const extra = set.loopResults ? ignored : [...ignored, 'loopCardinality', ...collecting];
  return [
    ...extra
      .filter((name) => written(loop, name) !== undefined && written(loop, name) !== 'All')
      .map((name) => missing(element, `多实例去除 ${name}`, `a multi-instance without ${name}`)),
    ...checkItems(element, loop),
    ...checkOutput(element, loop),
    ...(set.loopResults ? [] : checkCounts(element, loop)),
  ];
}

function checkItems(element: ModelElement, loop: ModelElement): Finding[] {
  const findings: Finding[] = [];
  const collection = written(loop, 'collection');
  const isByNumber = written(loop, 'loopCardinality') !== undefined;
  if (isByNumber && collection !== undefined)
    findings.push(
      missing(
        element,
        '二选一：bihuan:collection 或 loopCardinality',
        'a choice: bihuan:collection or loopCardinality',
      ),
    );
  if (!isByNumber && (typeof collection !== 'string' || !collection.startsWith('=')))
    findings.push(missing(element, 'bihuan:collection="=…"', 'bihuan:collection="=…"'));
  if (!isName(written(loop, 'elementVariable') ?? 'item'))
    findings.push(missing(element, '有效的 elementVariable', 'an elementVariable of letters and digits'));
  return findings;
}

function checkOutput(element: ModelElement, loop: ModelElement): Finding[] {
  const [name, text] = collecting.map((property) => written(loop, property));
  if (name === undefined && text === undefined) {
    const isRule = typeOf(element) === 'BusinessRuleTask';
    const isNamed = !isRule || isName(written(element, 'result'));
    return isNamed
      ? []
      : [
          missing(
            element,
            '有效的 bihuan:result',
            'a bihuan:result of letters and digits for all its results',
          ),
        ];
  }
  if (isName(name) && typeof text === 'string' && text.startsWith('=')) return [];
  return [
    missing(
      element,
      'bihuan:outputCollection（变量名）和 bihuan:outputElement="=…"',
      'both bihuan:outputCollection (a name) and bihuan:outputElement="=…"',
    ),
  ];
}

/** The engine keeps no such counts that would survive a recovery. */
function checkCounts(element: ModelElement, loop: ModelElement): Finding[] {
  const body = (written(loop, 'completionCondition') as ModelElement | undefined)?.body?.trim();
  const counted = loopCounts.filter((name) => namesIn(body).includes(name));
  return counted.map((name) =>
    missing(element, `不含 ${name} 的完成条件`, `a completionCondition without ${name}`),
  );
}

/** What cannot be read is reported with the expressions. */
function namesIn(body: string | undefined): readonly string[] {
  try {
    return body?.startsWith('=') ? compileFeel(body.slice(1)).names : [];
  } catch {
    return [];
  }
}

function isName(value: unknown): boolean {
  return (
    typeof value === 'string' &&
    /^[\p{L}][\p{L}\p{N}]*$/u.test(value) &&
    !['constructor', 'prototype'].includes(value)
  );
}
