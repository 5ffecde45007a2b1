export { RulesError, type RulesErrorCode } from './rules.errors';

export { compileFeel, evaluateBoolean, type CompiledFeel } from './feel/compile-feel';
export { feelComplaint } from './feel/feel-complaint';
export { FEEL_MAX_LENGTH, FEEL_MAX_RANGE } from './feel/feel-limits';

export {
  addDays,
  addMonths,
  deadlineEnd,
  endOfDay,
  isInTime,
  localDate,
  type IsoDate,
  type IsoDateOrInstant,
} from './calendar/local-date';
export {
  addWorkingDays,
  calendarReachesFrom,
  calendarReachesUntil,
  isWorkingDay,
} from './calendar/working-days';
export { calendarYear, type CalendarYear, type SpecialDay } from './calendar/calendar-year';

export {
  legalClock,
  type ClockUnit,
  type LegalClock,
  type LegalProfile,
  type SourceTag,
} from './legal/legal-profile';
export { legalProfile, legalProfiles } from './legal/legal-profiles';
export { dueDate, dueDates, legalFunctions, type LegalFunctions } from './legal/due-date';

export {
  ruleVariable,
  type BilingualText,
  type HazardLevel,
  type Rule,
  type RuleContext,
  type RuleCriterion,
  type RuleResult,
  type RuleVariable,
} from './rule-book/rule';
export { RuleBook, ruleBook, type RuleCode, type RuleFacts } from './rule-book/rule-book';
export {
  variantNames,
  type ReadableCriterion,
  type ReadableRule,
  type ReadableVariant,
} from './rule-book/readable-rule';
export { sourcesInWords, type SourceInWords } from './legal/sources-in-words';
export { readableGates } from './gates/readable-gates';
export { exampleFacts } from './gates/example-facts';
export { ownRule, type OwnCriterion, type OwnRuleDefinition } from './own-rule/own-rule';
export { type DecisionTable, type TableInput, type TableRow } from './own-rule/decision-table';
export { proveOwnRule, type RuleProofOptions } from './own-rule/prove-own-rule';
export { type RuleFinding } from './own-rule/rule-finding';
export { feelRule, type FeelRuleDefinition } from './rule-book/feel-rule';

export type { CaseConclusionFacts } from './gates/case-conclusion';
export { closingRoleNames, closingSigners, type ClosingRole } from './gates/closing-signers';
export {
  extensionReasons,
  type ExtensionFacts,
  type ExtensionReason,
  type OverdueFacts,
} from './gates/deadlines';
export type { FiveInPlaceFacts } from './gates/five-in-place';
export {
  proposedLevel,
  type FixedOnSpotFacts,
  type HazardLevelFacts,
  type TransferFacts,
} from './gates/judge-and-route';
export type { LookbackFacts, LookbackSampleFacts } from './gates/lookback';
export type { StrikeOffFacts } from './gates/strike-off';
export type { LatenessDisposal, ThreeNotLetGoFacts } from './gates/three-not-let-go';

export {
  enforcementDocuments,
  loopDocuments,
  type DocumentCode,
  type DocumentKind,
} from './documents/enforcement-documents';
export {
  documentKind,
  documentNeedingAllApproved,
  documentPrecedence,
  hasPrerequisites,
  missingPrerequisites,
  titlesOf,
  type Prerequisite,
  type PresentDocument,
} from './documents/document-precedence';
export { requiredDocuments, type CaseCircumstances, type RequiredDocument } from './documents/document-sets';

export {
  exchangeCode,
  hazardSideStates,
  hazardStates,
  loopStages,
  type ExchangeCode,
  type HazardSideState,
  type HazardState,
  type LoopStage,
  type StateDescription,
} from './states/hazard-states';
export { canMove, hazardTransitions } from './states/hazard-transitions';
export {
  campaignStatuses,
  campaignTransitions,
  enterpriseStatuses,
  enterpriseTransitions,
  type CampaignStatus,
  type EnterpriseStatus,
} from './states/organisation-states';
