import type { BilingualText } from '../rule-book/rule';

/** Stages of the loop as the field names them; SIDE is none of them. */
export const loopStages = {
  RECORD: { zh: '登记', en: 'Record' },
  ASSIGN: { zh: '交办', en: 'Assign' },
  RECTIFY: { zh: '整改', en: 'Rectify' },
  REVIEW: { zh: '复查', en: 'Review' },
  CLOSE: { zh: '销号', en: 'Close' },
  LOOK_BACK: { zh: '回头看', en: 'Look back' },
  SIDE: { zh: '旁支', en: 'Side state' },
} as const;

/** Code of a loop stage. */
export type LoopStage = keyof typeof loopStages;

/** State code of the national dual-prevention exchange: 0 整改中, 1 待验收, 9 已验收; null is not exported. */
export type ExchangeCode = 0 | 1 | 9 | null;

/** Label and place of a state. */
export interface StateDescription extends BilingualText {
  readonly stage: LoopStage;
  readonly exchangeCode: ExchangeCode;
}

/** A state as one line. */
function state(zh: string, en: string, stage: LoopStage, exchangeCode: ExchangeCode): StateDescription {
  return { zh, en, stage, exchangeCode };
}

/** States of a hazard case; one case is one process instance. REOPENED links to a new case. */
export const hazardStates = {
  DRAFT: state('草稿', 'Draft', 'RECORD', null),
  REGISTERED: state('已登记', 'Registered', 'RECORD', null),
  JUDGED: state('已定级', 'Level set', 'RECORD', null),
  FIXED_ON_SPOT: state('当场整改', 'Fixed on the spot', 'RECTIFY', 1),
  TRANSFERRED: state('已移送', 'Transferred', 'ASSIGN', null),
  ASSIGNED: state('已交办/待签收', 'Order issued, not yet signed for', 'ASSIGN', 0),
  ACCEPTED: state('已签收', 'Signed for', 'ASSIGN', 0),
  PLAN_DRAFT: state('方案编制中', 'Plan in preparation', 'RECTIFY', 0),
  PLAN_SUBMITTED: state('方案待审', 'Plan submitted', 'RECTIFY', 0),
  PLAN_RETURNED: state('方案退回', 'Plan returned', 'RECTIFY', 0),
  RECTIFYING: state('整改中', 'Being rectified', 'RECTIFY', 0),
  PROGRESS_DUE: state('待报进展', 'Progress report due', 'RECTIFY', 0),
  EXT_REQUESTED: state('延期待批', 'Extension requested', 'RECTIFY', 0),
  OVERDUE: state('逾期', 'Overdue', 'RECTIFY', 0),
  URGED: state('督办函', 'Supervision letter sent', 'RECTIFY', 0),
  PENALTY: state('处罚', 'Penalised', 'RECTIFY', 0),
  COMPLETED_REPORTED: state('已报完成/待复查', 'Completion reported', 'REVIEW', 1),
  REVIEWING: state('复查中', 'Under review', 'REVIEW', 1),
  RETURNED: state('整改退回', 'Rectification returned', 'RECTIFY', 0),
  ACCEPTED_OK: state('验收合格', 'Review passed', 'REVIEW', 1),
  RESUME_PENDING: state('待批准恢复', 'Resumption to be approved', 'REVIEW', 1),
  CLOSE_PENDING: state('待销号审批', 'Awaiting strike-off', 'CLOSE', 1),
  CLOSED: state('已销号', 'Struck off', 'CLOSE', 9),
  ARCHIVED: state('已归档', 'Archived', 'CLOSE', 9),
  LOOKBACK_DUE: state('回头看', 'Look-back due', 'LOOK_BACK', 9),
  CONFIRMED: state('回头看合格', 'Look-back passed', 'LOOK_BACK', 9),
  REOPENED: state('反弹重开', 'Reopened after recurrence', 'LOOK_BACK', 0),
  VOIDED: state('误报作废', 'Voided', 'SIDE', null),
} as const satisfies Record<string, StateDescription>;

/** State of a hazard case. ACCEPTED (signed for) is not ACCEPTED_OK (review passed). */
export type HazardState = keyof typeof hazardStates;

/** States that run beside the state of the case. */
export const hazardSideStates = {
  LISTED: { zh: '挂牌督办', en: 'Under listed supervision' },
  DELISTED: { zh: '摘牌', en: 'Delisted' },
  STOPPED: { zh: '停产停业', en: 'Production stopped' },
} as const;

/** Code of a side state. */
export type HazardSideState = keyof typeof hazardSideStates;

/**
 * The exchange code of a case. A hazard fixed on the spot counts as to be accepted until it is reviewed; its
 * later states say the rest.
 */
export function exchangeCode(hazardState: HazardState): ExchangeCode {
  return hazardStates[hazardState].exchangeCode;
}
