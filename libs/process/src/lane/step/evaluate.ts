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
}

/** Variables, functions and `now`; inside a multi-instance also its element variable. No prototype to reach. */
export function feelContext(
  variables: Variables,
  context: StepContext,
  item?: LoopItem,
): Record<string, unknown> {
  const names = Object.create(null) as Record<string, unknown>;
  Object.assign(names, variables, context.functions, { now: context.now.toISOString() });
  if (item) names[item.variable] = item.item ?? null;
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
  if (Array.isArray(value)) return value as unknown[];
  throw new ProcessError(
    'STEP_FAILED',
    `The collection «${element.loop.collection.source}» of <${element.id}> gave ${JSON.stringify(value)}; make it a list.`,
    { details: { elementId: element.id } },
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
