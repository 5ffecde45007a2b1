import type { RuleCode } from '../rule-book/rule-book';
import {
  readableCriteria as all,
  type ReadableCriterion,
  type ReadableRule,
} from '../rule-book/readable-rule';

const of16 = (article: string): string => `16号令 Art ${article}`;
const review: readonly [string, string][] = [
  ['复查有结论', 'the review has a verdict'],
  ['复查逐项合格', 'the review passed every item'],
];
const after: readonly [string, string] = ['有整改后照片，带时间和地点', 'a photo after, with time and place'];

// prettier-ignore
const fullFive: readonly ReadableCriterion[] = all(
  ['measures', '措施', 'Measures', of16('15(一)(二)'), ['有治理目标和任务', 'the goal is stated'], ['至少一项整改措施，且有内容', 'at least one measure, with a text'], ['每项措施有验收标准', 'every measure has an acceptance criterion']],
  ['responsibility', '责任', 'Responsibility', of16('15(四)'), ['有责任单位、责任人和手机号', 'responsible organisation, person and mobile are named'], ['企业主要负责人已签字', 'the enterprise principal has signed'], ['有督办部门或人员', 'a supervising department or person is named']],
  ['funds', '资金', 'Funds', of16('15(三)'), ['有资金数额（万元）', 'the amount (10,000 yuan) is stated'], ['大于零时有来源、拨付日期和凭证', 'above zero: source, date of allocation and voucher'], ['为零时说明理由', 'an amount of zero is justified']],
  ['deadline', '时限', 'Deadline', of16('15(五)'), ['计划完成日期不晚于责令期限', 'the planned finish is not after the ordered deadline'], ['有阶段节点，且不晚于计划完成日期', 'there are milestones, none after the planned finish']],
  ['contingency', '预案', 'Contingency', of16('15(六), Art 16'), ['有临时管控措施', 'interim safety measures are stated'], ['有应急预案文件', 'the emergency plan is a file'], ['有现场监控人员', 'somebody is named to watch the place']],
);

// prettier-ignore
const lightFive: readonly ReadableCriterion[] = all(
  ['measures', '措施', 'Measures', of16('15(一)(二)'), ['有治理目标和任务', 'the goal is stated'], ['至少一项整改措施，且有内容', 'at least one measure, with a text'], ['每项措施有验收标准', 'every measure has an acceptance criterion']],
  ['responsibility', '责任', 'Responsibility', of16('15(四)'), ['有责任单位、责任人和手机号', 'responsible organisation, person and mobile are named'], ['企业主要负责人已签字', 'the enterprise principal has signed']],
  ['deadline', '时限', 'Deadline', of16('15(五)'), ['计划完成日期不晚于责令期限', 'the planned finish is not after the ordered deadline']],
);

// prettier-ignore
const fullThree: readonly ReadableCriterion[] = all(
  ['timely', '及时', 'Timely', 'seed 003; lateness is dealt with, not undone [D]', ['已报告整改完成', 'completion was reported'], ['在有效期限内完成，或逾期已说明原因、明确责任人并有督办或处罚', 'completed before the effective deadline, or the lateness has a reason, an accountable person and a sanction or escalation'], ['没有缺少的进展报告', 'no progress report is missing']],
  ['implemented', '落实', 'Implemented', 'seed 003; 五到位 delivered [D]', ['各项措施已完成并有佐证', 'every measure is done, with evidence'], ['责任人已签字', 'the responsible person has signed'], ['有资金使用凭证（用款时）', 'a record of spending, where money was spent'], ['整改期间临时管控已落实', 'interim controls ran meanwhile'], ['有整改前照片，带时间和地点', 'a photo before, with time and place'], after],
  ['thorough', '彻底', 'Thorough', 'seed 003; two independent reviewers S53 [D]', ['现场复查', 'the review was on site'], ['至少两名复查人员，与整改方和方案编制人无关', 'at least two reviewers, none of the rectifier or the author of the plan'], ...review, ['重大隐患：有治本的制度措施，并开展举一反三排查', 'major: a lasting measure against the root cause and a sweep for the same type'], ['没有同类隐患反弹', 'the hazard did not recur']],
);

// prettier-ignore
const lightThree: readonly ReadableCriterion[] = all(
  ['timely', '及时', 'Timely', 'seed 003; lateness is dealt with, not undone [D]', ['当日完成，或逾期已处置', 'completed on the same day, or the lateness was disposed of']],
  ['implemented', '落实', 'Implemented', 'G2: fixed on the spot with a photo [D]', after],
  ['thorough', '彻底', 'Thorough', 'G2: light review [D]', ...review],
);

/** What the built-in rules ask, for people; a test holds it against what the rules judge. */
// prettier-ignore
export const readableGates: Readonly<Record<RuleCode, ReadableRule>> = {
  RECT_FIVE_IN_PLACE: {
    purpose: { zh: '整改方案的措施、责任、资金、时限、预案五到位，否则退回修改', en: 'A rectification plan is in place in all five respects, or goes back' },
    variants: [{ variant: 'full', criteria: fullFive }, { variant: 'light', criteria: lightFive }],
    outcomes: ['PASS', 'RETURN'],
  },
  RECT_THREE_NOT_LET_GO: {
    purpose: { zh: '整改不及时、不落实、不彻底不放过', en: 'No rectification is let go that is late, not done or not thorough' },
    variants: [{ variant: 'full', criteria: fullThree }, { variant: 'light', criteria: lightThree }],
    outcomes: ['PASS', 'RETURN'],
  },
  HAZARD_LEVEL: {
    purpose: { zh: '检查表建议等级，由人确认；降级要理由和第二名执法人员', en: 'The checklist proposes a level, a person confirms it; a downgrade needs a reason and a second officer' },
    variants: [{ criteria: all(
      ['confirmed', '人工确认', 'Confirmation', '安全生产法 Art 118 para 2 [V S1]; G1 [D]', ['执法人员已确认等级', 'an officer confirmed the level']],
      ['downgradeReason', '降级理由', 'Reason of a downgrade', '安全生产法 Art 118 para 2 [V S1]; G1 [D]', ['低于建议等级时有理由', 'below the proposed level: a reason']],
      ['secondOfficer', '第二名执法人员', 'Second officer', '安全生产法 Art 118 para 2 [V S1]; G1 [D]', ['低于建议等级时由另一名执法人员确认', 'below the proposed level: another officer confirms']],
    ) }],
    outcomes: ['GENERAL', 'MAJOR', 'CONFIRM'],
  },
  FIXED_ON_SPOT: {
    purpose: { zh: '一般隐患当场整改并有照片的，走简版复查', en: 'A general hazard fixed on the spot, with a photo, takes the light review' },
    variants: [{ criteria: all(
      ['general', '等级', 'Level', 'G2 [D]', ['一般隐患', 'a general hazard']],
      ['fixed', '整改', 'Fix', 'G2 [D]', ['当场整改', 'fixed on the spot']],
      ['photoAfter', '整改后照片', 'Photo after', 'G2 [D]', ['有整改后照片', 'there is a photo after']],
    ) }],
    outcomes: ['TRUE', 'FALSE'],
  },
  TRANSFER: {
    purpose: { zh: '主管部门另有其人的，移送', en: 'A hazard of another department is transferred' },
    variants: [{ criteria: all(['otherDepartment', '主管部门', 'Competent department', '安全生产法 Art 69 [V S1]', ['主管部门不是检查部门', 'another department than the inspecting one is competent']]) }],
    outcomes: ['TRANSFER', 'KEEP'],
  },
  EXTENSION: {
    purpose: { zh: '延期须提前申请、理由充分、有临时措施、不超次数', en: 'An extension is asked for in time, for a listed reason, with interim measures, and not too often' },
    variants: [{ criteria: all(
      ['inTime', '申请时间', 'Time of application', 'law.md clock table [B]; G7 [D]', ['在法定提前期之前申请', 'asked for before the legal period']],
      ['reason', '延期理由', 'Reason', 'law.md clock table [B]; G7 [D]', ['理由为不可抗力、外部因素、政府行为或设备采购安装周期', 'force majeure, an external cause, an act of government or the delivery of equipment']],
      ['interimMeasures', '临时措施', 'Interim measures', 'law.md clock table [B]; G7 [D]', ['有延期期间的临时措施', 'interim measures are stated']],
      ['count', '延期次数', 'Count', 'law.md clock table [B]; G7 [D]', ['未超过延期次数上限', 'fewer extensions than the limit']],
      ['laterDeadline', '新期限', 'New deadline', 'law.md clock table [B]; G7 [D]', ['新期限晚于现期限', 'later than the one in force']],
    ) }],
    outcomes: ['APPROVE', 'REFUSE'],
  },
  OVERDUE_STAGE: {
    purpose: { zh: '逾期处置的台阶：提醒、逾期、督办、处罚建议', en: 'The rung of the overdue ladder: reminders, overdue, urging, proposal of a penalty' },
    variants: [{ criteria: all(['notOverdue', '期限', 'Deadline', 'G8 [D]; 安全生产法 Art 102, 112, 113 [V S1]', ['未超过有效期限', 'not past the effective deadline']]) }],
    outcomes: ['NONE', 'REMIND_7', 'REMIND_3', 'REMIND_1', 'OVERDUE', 'URGE', 'PENALTY'],
  },
  STRIKE_OFF: {
    purpose: { zh: '销号前隐患项全部合格、档案齐全、签字完整', en: 'Before striking off: every item passed, the documents complete, all signatures given' },
    variants: [{ criteria: all(
      ['items', '隐患项', 'Items', '16号令 Art 23 [B]; G11 [D]', ...review],
      ['documents', '档案资料', 'Documents', 'must-have document set [D]', ['应有文书齐全', 'no required document is missing'], ['文书均已审批', 'all documents are approved']],
      ['signatures', '签字', 'Signatures', '签字销号 [V~ S39]; MAJOR + regulator leader [D]', ['企业主要负责人、乡镇（街道）负责人、（重大）监管部门负责人、安委办依次签字', 'enterprise principal, town head, (major) regulator leader and committee office signed, in this order']],
    ) }],
    outcomes: ['PASS', 'RETURN'],
  },
  LOOKBACK: {
    purpose: { zh: '回头看没有反弹，否则重新立案', en: 'The look-back finds no recurrence, or the case is opened again' },
    variants: [{ criteria: all(['recurrence', '无反弹', 'No recurrence', 'seed 002; G13 [D]', ['现场没有反弹', 'the hazard is not back on site'], ['窗口期内没有重复发现', 'not found again within the window']]) }],
    outcomes: ['CONFIRMED', 'RECURRENCE'],
  },
  LOOKBACK_SAMPLE: {
    purpose: { zh: '重大隐患全部、一般隐患按比例抽取回头看', en: 'Draws the look-back sample: all major hazards, a share of the general ones' },
    variants: [{ criteria: all(['drawn', '抽中', 'Drawn', '对表抽查 [V~ S39]; all major ones [D]', ['重大隐患，或被事先记录的种子抽中', 'major, or drawn by the seed recorded before']]) }],
    outcomes: ['SELECTED', 'NOT_SELECTED'],
  },
  CASE_CONCLUSION: {
    purpose: { zh: '结案前文书均已审批、次序正确', en: 'Before a case is concluded: all documents approved and in order' },
    variants: [{ criteria: all(
      ['approved', '审批', 'Approval', 'document precedence [V S15]', ['有文书，且均已审批', 'there are documents, and all are approved']],
      ['precedence', '文书次序', 'Order of documents', 'document precedence [V S15]', ['各文书以其前置文书为先', 'each was issued only after those it rests on']],
    ) }],
    outcomes: ['PASS', 'RETURN'],
  },
};
