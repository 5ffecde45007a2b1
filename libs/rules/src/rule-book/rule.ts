import type { LegalProfile } from '../legal/legal-profile';

/** A text for people, in both languages of the product. */
export interface BilingualText {
  readonly zh: string;
  readonly en: string;
}

/** The fixed legal class of a hazard: 一般 or 重大事故隐患. */
export type HazardLevel = 'GENERAL' | 'MAJOR';

/** What a rule may know beside the facts; nothing in it comes from a client. */
export interface RuleContext {
  /** Evaluation time, ISO instant. */
  readonly now: string;
  readonly profile: LegalProfile;
  /** @default the first variant of the rule */
  readonly variant?: string;
}

/** One condition of a rule and how it came out. */
export interface RuleCriterion {
  readonly code: string;
  readonly passed: boolean;
  /** True when the condition itself failed and passes because the failure was dealt with; it stays visible. */
  readonly disposed?: boolean;
  /** What exactly is missing, or that nothing is. */
  readonly reason: BilingualText;
  /** The facts the criterion looked at, as JSON. */
  readonly inputs: Readonly<Record<string, unknown>>;
  /** Law or decision the criterion stands on, as auditors note it; `sourcesInWords` says it in words. */
  readonly basis: string;
}

/** What an evaluation says; stored with its inputs, shown to whom the gate refused. */
export interface RuleResult {
  readonly rule: string;
  readonly version: number;
  readonly variant?: string;
  /** True when every criterion passed. */
  readonly passed: boolean;
  /** The branch to take, e.g. PASS, RETURN, MAJOR, TRANSFER. */
  readonly outcome: string;
  readonly criteria: readonly RuleCriterion[];
  /** Codes of the criteria that did not pass, in the order of the rule. */
  readonly failing: readonly string[];
}

/** A named rule in one version: a pure function that explains itself. */
export interface Rule<Facts = unknown> {
  readonly code: string;
  readonly version: number;
  readonly name: BilingualText;
  /** The first one is the default; empty when the rule has one form only. */
  readonly variants: readonly string[];
  /** Settings this version was written with; a change of a setting is a new version. */
  readonly parameters: Readonly<Record<string, unknown>>;
  /**
   * Judges the facts.
   * @throws RulesError RULE_VARIANT_UNKNOWN, DATE_INVALID for a malformed date in the facts
   */
  evaluate(facts: Facts, context: RuleContext): RuleResult;
}

/** What a process sees of a result; a criterion named like a fixed field would hide behind it, so none is. */
export interface RuleVariable {
  readonly passed: boolean;
  readonly outcome: string;
  readonly failing: readonly string[];
  /** One boolean per criterion code. */
  readonly [criterion: string]: boolean | string | readonly string[];
}

/** The result as a process variable, so that FEEL can say `threeNotLetGo.timely`. */
export function ruleVariable(result: RuleResult): RuleVariable {
  return {
    ...Object.fromEntries(result.criteria.map(({ code, passed }) => [code, passed])),
    passed: result.passed,
    outcome: result.outcome,
    failing: result.failing,
  };
}
