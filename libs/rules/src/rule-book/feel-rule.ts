import { compileFeel, evaluateBoolean } from '../feel/compile-feel';
import { legalFunctions } from '../legal/due-date';
import { criterion, defineRule } from './define-rule';
import type { BilingualText, Rule } from './rule';

/** A rule that an organiser writes. */
export interface FeelRuleDefinition {
  readonly code: string;
  readonly version: number;
  readonly name: BilingualText;
  /** FEEL over the facts, the legal functions and `now`; without the leading `=`; must give true or false. */
  readonly expression: string;
  /** Shown when the expression is false. */
  readonly reason: BilingualText;
}

/**
 * A rule of an organiser, the same kind of thing as a built-in one: one criterion, `expression`.
 * @throws RulesError FEEL_SYNTAX, FEEL_TOO_LONG, FEEL_REFUSED; evaluating throws FEEL_UNKNOWN_NAME, FEEL_NOT_BOOLEAN, FEEL_FAILED
 */
export function feelRule(definition: FeelRuleDefinition): Rule<Readonly<Record<string, unknown>>> {
  const { code, version, name, expression, reason } = definition;
  const compiled = compileFeel(expression);
  return defineRule({
    code,
    version,
    name,
    parameters: { expression },
    criteria: (facts: Readonly<Record<string, unknown>>, { now, profile }) => {
      // The product's own names win: facts must not replace a legal function.
      const holds = evaluateBoolean(compiled, { ...facts, ...legalFunctions(profile), now });
      const inputs = Object.fromEntries(
        compiled.names.filter((used) => Object.hasOwn(facts, used)).map((used) => [used, facts[used]]),
      );
      return [criterion('expression', name, [[holds, reason.zh, reason.en]], { inputs, basis: expression })];
    },
  });
}
