import { caseConclusion, type CaseConclusionFacts } from '../gates/case-conclusion';
import { extension, overdueStage, type ExtensionFacts, type OverdueFacts } from '../gates/deadlines';
import { fiveInPlace, type FiveInPlaceFacts } from '../gates/five-in-place';
import {
  fixedOnSpot,
  hazardLevel,
  transfer,
  type FixedOnSpotFacts,
  type HazardLevelFacts,
  type TransferFacts,
} from '../gates/judge-and-route';
import { lookback, lookbackSample, type LookbackFacts, type LookbackSampleFacts } from '../gates/lookback';
import { strikeOff, type StrikeOffFacts } from '../gates/strike-off';
import { threeNotLetGo, type ThreeNotLetGoFacts } from '../gates/three-not-let-go';
import { RulesError } from '../rules.errors';
import type { Rule } from './rule';

/** Facts of the built-in rules by code. */
export interface RuleFacts {
  readonly HAZARD_LEVEL: HazardLevelFacts;
  readonly FIXED_ON_SPOT: FixedOnSpotFacts;
  readonly TRANSFER: TransferFacts;
  readonly RECT_FIVE_IN_PLACE: FiveInPlaceFacts;
  readonly EXTENSION: ExtensionFacts;
  readonly OVERDUE_STAGE: OverdueFacts;
  readonly RECT_THREE_NOT_LET_GO: ThreeNotLetGoFacts;
  readonly STRIKE_OFF: StrikeOffFacts;
  readonly LOOKBACK: LookbackFacts;
  readonly LOOKBACK_SAMPLE: LookbackSampleFacts;
  readonly CASE_CONCLUSION: CaseConclusionFacts;
}

/** Code of a built-in rule. */
export type RuleCode = keyof RuleFacts;

/** Rules by code and version; immutable. A released version stays, because stored results name it. */
export class RuleBook {
  /** @throws RulesError RULE_DUPLICATE when two rules share code and version */
  constructor(private readonly rules: readonly Rule[]) {
    const keys = rules.map(({ code, version }) => `${code}@${version}`);
    const twice = keys.find((key, index) => keys.indexOf(key) !== index);
    if (twice)
      throw new RulesError('RULE_DUPLICATE', `${twice} exists already; give the rule a new version.`);
  }

  /**
   * A rule by its code.
   * @param version @default the highest one
   * @throws RulesError RULE_UNKNOWN, naming the known ones
   */
  get<Code extends RuleCode>(code: Code, version?: number): Rule<RuleFacts[Code]>;
  get(code: string, version?: number): Rule;
  get(code: string, version?: number): Rule {
    const found = this.rules
      .filter((rule) => rule.code === code && (version === undefined || rule.version === version))
      .sort((a, b) => b.version - a.version)[0];
    if (found) return found;
    const known = this.rules.map((rule) => `${rule.code}@${rule.version}`).join(', ');
    throw new RulesError(
      'RULE_UNKNOWN',
      `There is no rule ${code}${version === undefined ? '' : `@${version}`}; known: ${known}.`,
    );
  }

  /** All rules, all versions. */
  list(): readonly Rule[] {
    return this.rules;
  }

  /**
   * A book with further rules, e.g. those an organiser wrote.
   * @throws RulesError RULE_DUPLICATE
   */
  with(...more: readonly Rule[]): RuleBook {
    return new RuleBook([...this.rules, ...more]);
  }
}

/** The built-in rules. */
export const ruleBook = new RuleBook([
  hazardLevel,
  fixedOnSpot,
  transfer,
  fiveInPlace,
  extension,
  overdueStage,
  threeNotLetGo,
  strikeOff,
  lookback,
  lookbackSample,
  caseConclusion,
]);
