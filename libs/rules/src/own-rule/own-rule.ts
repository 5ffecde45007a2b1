import { compileFeel, evaluateBoolean } from '../feel/compile-feel';
import { legalFunctions } from '../legal/due-date';
import { criterion, defineRule } from '../rule-book/define-rule';
import type { BilingualText, Rule, RuleContext, RuleCriterion } from '../rule-book/rule';
import { type DecisionTable, decide } from './decision-table';

/** One condition an organiser wrote. */
export interface OwnCriterion {
  /** Name in results and in FEEL, e.g. `timely`: a letter, then letters and digits. */
  readonly code: string;
  readonly label: BilingualText;
  /** FEEL over the facts, the legal functions and `now`, without the leading `=`; must give true or false. */
  readonly expression: string;
  /** Shown when it is false. */
  readonly reason: BilingualText;
}

/** A rule an organiser wrote: criteria in FEEL, or a decision table; exactly one of the two. */
export interface OwnRuleDefinition {
  /** Capitals, digits and underscores; no code of a built-in rule. */
  readonly code: string;
  readonly name: BilingualText;
  /** Law, order or decision it stands on. */
  readonly basis: string;
  readonly criteria?: readonly OwnCriterion[];
  readonly table?: DecisionTable;
}

type Facts = Readonly<Record<string, unknown>>;

/**
 * Makes an organiser's rule the same kind of thing as a built-in one: it explains itself criterion by criterion.
 *
 * @throws RulesError when an expression does not compile; evaluating throws FEEL_UNKNOWN_NAME, FEEL_NOT_BOOLEAN, FEEL_FAILED
 */
export function ownRule(definition: OwnRuleDefinition, version: number): Rule<Facts> {
  const { code, name, basis, criteria, table } = definition;
  if (table) {
    const decided = decide(table);
    return defineRule<Facts>({
      ...{ code, version, name, parameters: { hitPolicy: table.hitPolicy } },
      criteria: (facts, context) => {
        const { passed, reason, inputs } = decided(contextOf(facts, context));
        return [{ code: 'table', passed, reason, inputs, basis }];
      },
      outcome: (_passed, facts, context) => decided(contextOf(facts, context)).outcome,
    });
  }
  const compiled = (criteria ?? []).map((one) => ({ one, feel: compileFeel(one.expression) }));
  return defineRule<Facts>({
    ...{ code, version, name },
    criteria: (facts, context) =>
      compiled.map(({ one, feel }): RuleCriterion => {
        const holds = evaluateBoolean(feel, contextOf(facts, context));
        const used = feel.names.filter((each) => Object.hasOwn(facts, each));
        const inputs = Object.fromEntries(used.map((each) => [each, facts[each]]));
        return criterion(one.code, one.label, [[holds, one.reason.zh, one.reason.en]], { inputs, basis });
      }),
  });
}

/** The product's own names win: facts must not replace a legal function. */
export function contextOf(facts: Facts, { now, profile }: RuleContext): Record<string, unknown> {
  return { ...facts, ...legalFunctions(profile), now };
}
