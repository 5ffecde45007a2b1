import { RulesError } from '../rules.errors';
import type { BilingualText, Rule, RuleContext, RuleCriterion } from './rule';

/** What the author of a rule writes; the rest follows from it. */
export interface RuleDefinition<Facts> {
  readonly code: string;
  readonly version: number;
  readonly name: BilingualText;
  readonly variants?: readonly string[];
  readonly parameters?: Readonly<Record<string, unknown>>;
  readonly criteria: (facts: Facts, context: RuleContext) => readonly RuleCriterion[];
  /** @default PASS or RETURN */
  readonly outcome?: (passed: boolean, facts: Facts, context: RuleContext) => string;
}

/** Builds a rule from its criteria: it passes when all of them do. */
export function defineRule<Facts>(definition: RuleDefinition<Facts>): Rule<Facts> {
  const { code, version, name, variants = [], parameters = {} } = definition;
  return {
    code,
    version,
    name,
    variants,
    parameters,
    evaluate(facts, given) {
      const variant = given.variant ?? variants[0];
      if (given.variant !== undefined && !variants.includes(given.variant)) {
        throw new RulesError(
          'RULE_VARIANT_UNKNOWN',
          `${code}@${version} has no variant ${given.variant}; known: ${variants.join(', ') || 'none'}.`,
        );
      }
      const context = variant === undefined ? given : { ...given, variant };
      const criteria = definition.criteria(facts, context);
      const failing = criteria.filter(({ passed }) => !passed).map((criterion) => criterion.code);
      const passed = failing.length === 0;
      return {
        rule: code,
        version,
        ...(variant === undefined ? {} : { variant }),
        passed,
        outcome: definition.outcome?.(passed, facts, context) ?? (passed ? 'PASS' : 'RETURN'),
        criteria,
        failing,
      };
    },
  };
}

/** A condition of a criterion with what to say when it does not hold. */
export type Demand = readonly [holds: boolean, zh: string, en: string];

/** Whether a text says anything. */
export function isGiven(text: string | null | undefined): text is string {
  return typeof text === 'string' && text.trim() !== '';
}

/** A criterion that passes when all demands hold, and otherwise lists every one that does not. */
export function criterion(
  code: string,
  label: BilingualText,
  demands: readonly Demand[],
  about: { readonly inputs: Readonly<Record<string, unknown>>; readonly basis: string },
): RuleCriterion {
  const unmet = demands.filter(([holds]) => !holds);
  const passed = unmet.length === 0;
  const reason = passed
    ? { zh: `${label.zh}：符合`, en: `${label.en}: in order` }
    : {
        zh: `${label.zh}：${unmet.map(([, zh]) => zh).join('；')}`,
        en: `${label.en}: ${unmet.map(([, , en]) => en).join('; ')}`,
      };
  return { code, passed, reason, ...about };
}

/** A criterion with a single demand, as one line: code, label zh, label en, demand. */
export type CriterionRow = readonly [code: string, zh: string, en: string, demand: Demand];

/** Criteria that look at the same inputs and ask one thing each. */
export function criteriaOf(
  rows: readonly CriterionRow[],
  about: { readonly inputs: Readonly<Record<string, unknown>>; readonly basis: string },
): RuleCriterion[] {
  return rows.map(([code, zh, en, demand]) => criterion(code, { zh, en }, [demand], about));
}

/** The demand that nothing was found; names what was. */
export function noneOf(found: readonly BilingualText[], zh: string, en: string): Demand {
  return [
    found.length === 0,
    `${zh}：${found.map((name) => name.zh).join('、')}`,
    `${en}: ${found.map((name) => name.en).join(', ')}`,
  ];
}
