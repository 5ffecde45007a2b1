import { criteriaOf, criterion, defineRule, isGiven } from '../rule-book/define-rule';
import type { HazardLevel } from '../rule-book/rule';

/** What was found and how an officer judged it. */
export interface HazardLevelFacts {
  /** Checklist items found violated; `majorCriterion` is that of the sector's judgement standard. */
  readonly items: readonly { readonly code: string; readonly majorCriterion: boolean }[];
  readonly judgedLevel: HazardLevel | null;
  /** Account of the officer who confirmed. */
  readonly judgedBy: string | null;
  readonly reason: string | null;
  readonly secondOfficerId: string | null;
}

/** The level the checklist proposes: MAJOR as soon as one item is a major criterion. */
export function proposedLevel(items: HazardLevelFacts['items']): HazardLevel {
  return items.some(({ majorCriterion }) => majorCriterion) ? 'MAJOR' : 'GENERAL';
}

/**
 * G1 定级. A human confirms always; a downgrade needs a reason and a second officer, an upgrade neither.
 * Outcome: the confirmed level, or CONFIRM while the confirmation is not complete.
 */
export const hazardLevel = defineRule<HazardLevelFacts>({
  code: 'HAZARD_LEVEL',
  version: 1,
  name: { zh: '隐患定级', en: 'Level of a hazard' },
  criteria: (facts) => {
    const { items, judgedLevel, judgedBy, reason, secondOfficerId } = facts;
    const proposed = proposedLevel(items);
    const downgrade = proposed === 'MAJOR' && judgedLevel === 'GENERAL';
    const about = {
      inputs: { ...facts, proposedLevel: proposed },
      basis: '安全生产法 Art 118 para 2 [V S1]; G1 [D]',
    };
    const confirmed = judgedLevel !== null && isGiven(judgedBy);
    const seconded = isGiven(secondOfficerId) && secondOfficerId !== judgedBy;
    // prettier-ignore
    return criteriaOf(
      [
        ['confirmed', '人工确认', 'Confirmation', [confirmed, `建议定为${proposed === 'MAJOR' ? '重大' : '一般'}，待人工确认`, `proposed ${proposed === 'MAJOR' ? 'major' : 'general'}, to be confirmed by an officer`]],
        ['downgradeReason', '降级理由', 'Reason of a downgrade', [!downgrade || isGiven(reason), '低于检查表建议，缺少理由', 'below the proposed level without a reason']],
        ['secondOfficer', '第二名执法人员', 'Second officer', [!downgrade || seconded, '低于检查表建议，需另一名执法人员确认', 'below the proposed level, another officer has to confirm']],
      ],
      about,
    );
  },
  outcome: (passed, { judgedLevel }) => (passed && judgedLevel ? judgedLevel : 'CONFIRM'),
});

/** Whether a hazard was gone before the inspectors left. */
export interface FixedOnSpotFacts {
  readonly level: HazardLevel;
  readonly fixedOnSpot: boolean;
  /** Number of photos taken after the fix. */
  readonly photosAfter: number;
}

/** G2 当场整改: opens the fast path to the light review. Outcome TRUE or FALSE; FALSE takes the ordinary branch. */
export const fixedOnSpot = defineRule<FixedOnSpotFacts>({
  code: 'FIXED_ON_SPOT',
  version: 1,
  name: { zh: '当场整改', en: 'Fixed on the spot' },
  // prettier-ignore
  criteria: (facts) =>
    criteriaOf(
      [
        ['general', '等级', 'Level', [facts.level === 'GENERAL', '重大隐患不适用当场整改', 'a major hazard takes the plan branch']],
        ['fixed', '整改', 'Fix', [facts.fixedOnSpot, '未当场整改', 'not fixed on the spot']],
        ['photoAfter', '整改后照片', 'Photo after', [facts.photosAfter > 0, '缺失', 'missing']],
      ],
      { inputs: { ...facts }, basis: 'G2 [D]' },
    ),
  outcome: (passed) => (passed ? 'TRUE' : 'FALSE'),
});

/** Who inspected and who is competent. */
export interface TransferFacts {
  /** Organisation ids. */
  readonly inspectingDepartment: string;
  readonly competentDepartment: string;
}

/** G3 移送: passes when another department is competent. Outcome TRANSFER or KEEP. */
export const transfer = defineRule<TransferFacts>({
  code: 'TRANSFER',
  version: 1,
  name: { zh: '移送', en: 'Transfer' },
  criteria: (facts) => [
    criterion(
      'otherDepartment',
      { zh: '主管部门', en: 'Competent department' },
      [
        [
          facts.competentDepartment !== facts.inspectingDepartment,
          '检查部门即主管部门，无需移送',
          'the inspecting department is competent itself',
        ],
      ],
      { inputs: { ...facts }, basis: '安全生产法 Art 69 [V S1]' },
    ),
  ],
  outcome: (passed) => (passed ? 'TRANSFER' : 'KEEP'),
});
