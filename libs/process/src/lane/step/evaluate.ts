import type { CompiledFeel } from '@bihuan/rules';
import { ProcessError } from '../process-error';
import type { ElementAttributes, StepContext, Variables } from '../process-lane';
import { optionalAttributes } from '../model/attribute-names';
import { isMoment } from './moment';
import type { Expression, PlannedElement } from '../model/plan';

/** One item of a multi-instance, as its expressions see it. */
export interface LoopItem {
  /** Name of the element variable. */
  readonly variable: string;
  readonly item: unknown;
  readonly index: number;
  /** What commands have brought to this instance. @default nothing */
  readonly locals?: Variables;
  /** How many instances there are and have been; only for the completion condition. */
  readonly counts?: Readonly<Record<string, number>>;
}

/**
 * Variables, functions and `now`; inside a multi-instance also what is its own, its element variable and `loopCounter`,
 * which counts from 1. Of items inside items the innermost comes last. No prototype to reach.
 */
export function feelContext(
  variables: Variables,
  context: StepContext,
  ...items: readonly LoopItem[]
): Record<string, unknown> {
  const names = Object.create(null) as Record<string, unknown>;
  Object.assign(names, variables);
  for (const { locals } of items) Object.assign(names, locals);
  Object.assign(names, context.functions, { now: context.now.toISOString() });
  for (const { variable, item, index, counts } of items) {
    Object.assign(names, counts, { loopCounter: index + 1 });
    names[variable] = item ?? null;
  }
  return names;
}

/** Evaluates, naming the element in every failure. */
export function evaluate(
  expression: Expression,
  context: Record<string, unknown>,
  elementId: string,
): unknown {
  if ('literal' in expression) return expression.literal;
  try {
    return expression.feel.evaluate(context);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new ProcessError('STEP_FAILED', `<${elementId}>: ${reason}`, {
      details: { elementId },
      cause: error,
    });
  }
}

/** A condition gives true or false; null or "no" would silently choose a path. */
export function evaluateCondition(
  feel: CompiledFeel,
  context: Record<string, unknown>,
  elementId: string,
): boolean {
  const value = evaluate({ feel }, context, elementId);
  if (typeof value === 'boolean') return value;
  throw new ProcessError(
    'CONDITION_NOT_BOOLEAN',
    `The condition «${feel.source}» at <${elementId}> gave ${JSON.stringify(value)}; make it give true or false.`,
    { details: { elementId } },
  );
}

/** The items of a multi-instance. */
export function evaluateList(element: PlannedElement, context: Record<string, unknown>): readonly unknown[] {
  if (!element.loop) return [];
  const value = evaluate({ feel: element.loop.collection }, context, element.id);
  if (element.loop.byNumber) return numbersTo(value, element.loop.collection.source, element.id);
  if (Array.isArray(value)) return value as unknown[];
  throw new ProcessError(
    'STEP_FAILED',
    `The collection «${element.loop.collection.source}» of <${element.id}> gave ${JSON.stringify(value)}; make it a list.`,
    { details: { elementId: element.id } },
  );
}

/** More than anybody works on; a larger number is a mistake, and its list would fill the memory. */
const mostInstances = 10_000;

function numbersTo(value: unknown, source: string, elementId: string): readonly number[] {
  if (typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= mostInstances)
    return Array.from({ length: value }, (_, index) => index + 1);
  throw new ProcessError(
    'STEP_FAILED',
    `The cardinality «${source}» of <${elementId}> gave ${JSON.stringify(value)}; make it a whole number from 0 to ${mostInstances}.`,
    { details: { elementId } },
  );
}

/** The attributes a wait carries. */
export function evaluateAttributes(
  element: PlannedElement,
  context: Record<string, unknown>,
  item?: LoopItem,
): ElementAttributes {
  const values: Record<string, unknown> = {};
  for (const [name, expression] of element.evaluated) {
    const value = attributeValue(name, evaluate(expression, context, element.id), element.id);
    if (value !== undefined) values[name] = value;
  }
  if (element.eventName !== undefined) values['name'] = element.eventName;
  if (item) {
    values['item'] = item.item;
    values['index'] = item.index;
  }
  return values;
}

function attributeValue(
  name: string,
  value: unknown,
  elementId: string,
): string | number | boolean | undefined {
  if (value === null || value === undefined) {
    if (optionalAttributes.has(name)) return undefined;
    throw attributeError(name, value, elementId, 'make it give a text');
  }
  if (name === 'inline') return value === true || value === 'true';
  if (name === 'retries') return wholeNumber(name, value, elementId, Number.MAX_SAFE_INTEGER);
  if (name === 'priority') return wholeNumber(name, value, elementId, 100);
  if (typeof value !== 'string' && typeof value !== 'number') {
    throw attributeError(name, value, elementId, 'make it give a text');
  }
  const text = String(value);
  if (name !== 'due' || isMoment(text)) return text;
  throw attributeError(
    name,
    value,
    elementId,
    'make it give a moment with time zone, e.g. 2026-05-01T00:00:00Z',
  );
}

function wholeNumber(name: string, value: unknown, elementId: string, most: number): number {
  const number = Number(value);
  if (Number.isInteger(number) && number >= 0 && number <= most) return number;
  throw attributeError(
    name,
    value,
    elementId,
    `make it a whole number${most === 100 ? ' from 0 to 100' : ''}`,
  );
}

function attributeError(name: string, value: unknown, elementId: string, remedy: string): ProcessError {
  const message = `bihuan:${name} of <${elementId}> gave ${JSON.stringify(value)}; ${remedy}.`;
  return new ProcessError('STEP_FAILED', message, { details: { elementId, attribute: name } });
}
