import type { Schemas } from '../../api/client';

/** A rule that is being written. */
export type RuleText = Schemas['WriteRuleRequest'];
export type CriterionText = Schemas['OwnCriterionDto'];
export type TableText = Schemas['DecisionTableDto'];

const blank = { zh: '', en: '' };

/** A criterion to begin with. */
export const newCriterion = (n: number): CriterionText => ({
  ...{ code: `c${n}`, label: blank, expression: '', reason: blank },
});

/** A row that applies to everything. */
export const newRow = (columns: number): TableText['rows'][number] => ({
  ...{ when: Array.from({ length: columns }, () => '-'), outcome: 'PASS', passed: true, reason: blank },
});

/** A table to begin with. */
export const newTable = (): TableText => ({
  hitPolicy: 'FIRST',
  inputs: [{ label: blank, expression: '' }],
  rows: [newRow(1)],
});

/** A rule to begin with. */
export const newRule = (): RuleText => ({
  ...{ code: '', name: blank, basis: '', verified: false, factsOf: 'RECT_FIVE_IN_PLACE' },
  criteria: [newCriterion(1)],
});

/** The latest version of a rule, to be changed. */
export function textOf({ code, name, basis, verified, factsOf, definition }: Schemas['OwnRule']): RuleText {
  return {
    ...{ code, name, basis, verified, ...definition },
    ...(factsOf === null ? {} : { factsOf }),
  } as RuleText;
}
