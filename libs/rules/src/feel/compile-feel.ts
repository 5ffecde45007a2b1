import { isBihuanError } from '@bihuan/kernel';
import { evaluate, isFunction, type Warning } from 'feelin';
import type { BilingualText } from '../rule-book/rule';
import { RulesError } from '../rules.errors';
import { breakdownOf, failureOf } from './feel-failure';
import { guardOf } from './feel-guard';
import { checkLimits, FEEL_MAX_LENGTH } from './feel-limits';
import { freeNames, type FeelNames } from './feel-names';
import { parseFeel } from './feel-tree';
import { toPlainValue } from './feel-values';

/** An expression, parsed and checked once; immutable and free to share. */
export interface CompiledFeel {
  readonly source: string;
  /** Names the context must have; names that stand only inside a list filter are not among them. */
  readonly names: readonly string[];
  /**
   * Evaluates against a context of plain JSON (dates as ISO strings) and JavaScript functions.
   * An ISO string is a string: compare it with another one, or wrap both in `date and time(…)`.
   * @throws RulesError FEEL_UNKNOWN_NAME when the context lacks a name, FEEL_FAILED when a call goes wrong,
   * FEEL_TOO_COSTLY when it takes longer than a second;
   * a BihuanError of a function in the context passes through
   */
  evaluate(context: Record<string, unknown>): unknown;
}

const CACHE_SIZE = 1_000;
const cache = new Map<string, CompiledFeel>();

/**
 * Compiles a FEEL expression (written without the leading `=`); equal sources share one compilation, the
 * {@link CACHE_SIZE} most recently used are kept.
 * @throws RulesError FEEL_TOO_LONG, FEEL_SYNTAX, FEEL_REFUSED (cost not bounded by the text)
 */
export function compileFeel(source: string): CompiledFeel {
  const known = cache.get(source);
  const compiled = known ?? compile(source);
  cache.delete(source);
  cache.set(source, compiled);
  if (cache.size > CACHE_SIZE) cache.delete(cache.keys().next().value as string);
  return compiled;
}

/**
 * Evaluates a condition. Null, "no" and 0 are no answers.
 * @throws RulesError FEEL_NOT_BOOLEAN unless the result is true or false
 */
export function evaluateBoolean(compiled: CompiledFeel, context: Record<string, unknown>): boolean {
  const value = compiled.evaluate(context);
  if (typeof value !== 'boolean') {
    throw new RulesError(
      'FEEL_NOT_BOOLEAN',
      `The condition «${compiled.source}» gave ${JSON.stringify(value)}; it must give true or false. Compare explicitly.`,
      { details: { value: JSON.stringify(value) } },
    );
  }
  return value;
}

function compile(source: string): CompiledFeel {
  if (source.length > FEEL_MAX_LENGTH) {
    throw new RulesError(
      'FEEL_TOO_LONG',
      `A FEEL expression has at most ${FEEL_MAX_LENGTH} characters, not ${source.length}.`,
      { details: { limit: FEEL_MAX_LENGTH } },
    );
  }
  const tree = parseFeel(source);
  checkLimits(tree);
  const names = freeNames(tree);
  const run = closure(source, names, guardOf(tree, source));
  return {
    source,
    names: names.required,
    evaluate: (context) => {
      const missing = names.required.filter((name) => !has(context, name));
      if (missing.length > 0) throw unknownName(source, missing.join(', '));
      return toPlainValue(run(context));
    },
  };
}

/** As a FEEL function literal an expression is parsed once and its context is never copied. */
function closure(
  source: string,
  names: FeelNames,
  guard: ReturnType<typeof guardOf>,
): (context: Record<string, unknown>) => unknown {
  const parameters = [...names.required, ...names.filtered];
  const { value: literal, warnings } = evaluate(`function(${parameters.join(', ')}) (\n${source}\n)`);
  if (!isFunction(literal))
    throw new RulesError('FEEL_SYNTAX', `FEEL does not parse: ${source}`, {
      details: { near: source, position: 1 },
    });
  return (context) => {
    warnings.length = 0;
    const values = parameters.map((name) => (has(context, name) ? context[name] : undefined));
    const value = invoke(source, () => guard(values, () => literal.invoke(values)));
    failOn(source, warnings);
    return value;
  };
}

function invoke(source: string, call: () => unknown): unknown {
  try {
    return call();
  } catch (error) {
    if (isBihuanError(error)) throw error;
    throw failed(source, breakdownOf(error), error);
  }
}

/** The interpreter answers null and warns; a warning about a name or a call is an error here. */
function failOn(source: string, warnings: readonly Warning[]): void {
  for (const warning of warnings) {
    if (warning.type === 'NO_VARIABLE_FOUND') throw unknownName(source, nameIn(warning));
    const why = failureOf(warning);
    if (why) throw failed(source, why);
  }
}

/** `Variable 'x' not found` */
function nameIn({ message }: Warning): string {
  return /'(.*)'/.exec(message)?.[1] ?? message;
}

function failed(source: string, why: BilingualText, cause?: unknown): RulesError {
  return new RulesError('FEEL_FAILED', `«${source}» failed: ${why.en}`, { cause, details: { why } });
}

function unknownName(source: string, names: string): RulesError {
  return new RulesError(
    'FEEL_UNKNOWN_NAME',
    `«${source}» names what the context lacks: ${names}. Set it first, or write item.<name> in a filter.`,
    { details: { names } },
  );
}

function has(context: Record<string, unknown>, name: string): boolean {
  return Object.hasOwn(context, name) && context[name] !== undefined;
}
