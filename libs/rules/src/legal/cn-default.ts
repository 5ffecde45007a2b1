import { clocksOf, type ClockRow } from './clock-rows';
import type { LegalProfile } from './legal-profile';

const decree15 = '安全生产违法行为行政处罚办法 (15号令, 2015 text); re-check in 第18号令';
const qingdao = 'Qingdao 挂牌督办 rules, S12';

// prettier-ignore
const orders: readonly ClockRow[] = [
  ['ORDER_SUSPEND_MAX', '责令暂时停产停业最长期限', 'Longest stop order', 6, 'MONTH', 'decision', 'V~', '15号令 text, S37; S18'],
  ['ORDER_RECTIFY_HINT', '责令限期整改指令书通常期限', 'Usual limit of a rectification order', 30, 'CALENDAR_DAY', 'decision', 'B', 'program labels, S18; legal basis not verified'],
  ['ORDER_MEASURE_HINT', '强制措施决定书通常期限', 'Usual limit of a coercive measure', 15, 'CALENDAR_DAY', 'decision', 'B', 'program labels, S18; legal basis not verified'],
  ['STOP_RENEW_BEFORE', '停产决定到期前提示', 'Task before a stop order ends', 30, 'CALENDAR_DAY', 'end of the stop order', 'D', 'a stop order is renewed by a new decision', 'BEFORE'],
  ['REINSPECT_GENERAL', '复查期限', 'Re-inspection', 10, 'CALENDAR_DAY', 'application or expiry', 'B', decree15],
  ['POWER_CUT_NOTICE', '停止供电提前通知', 'Notice before a power cut', 24, 'HOUR', 'power cut', 'V', '安全生产法 Art 70, S1', 'BEFORE'],
  ['REMIND_BEFORE', '到期提醒', 'Reminders before the deadline', [7, 3, 1], 'CALENDAR_DAY', 'deadline', 'D', 'G8', 'BEFORE'],
  ['URGE_AFTER', '逾期后发督办函', 'Supervision letter after the deadline', 3, 'CALENDAR_DAY', 'deadline', 'D', 'G8; no number in the sources'],
  ['PENALTY_AFTER_URGE', '督办后提请处罚', 'Penalty proposal after the supervision letter', 7, 'CALENDAR_DAY', 'supervision letter', 'D', 'G8; no number in the sources'],
  ['PROGRESS_REPORT', '整改进展报告', 'Progress report', 3, 'MONTH', 'acceptance of the order', 'D', 'document set: 进展报告(≥ 季度)'],
  ['LIGHT_REVIEW', '当场整改复核', 'Light review of a fix on the spot', 1, 'CALENDAR_DAY', 'fix on the spot', 'D', 'G2; case D1 closes on the same day'],
];

// prettier-ignore
const extensions: readonly ClockRow[] = [
  ['EXTENSION_APPLY_BEFORE', '延期申请提前期', 'Extension request before the deadline', 10, 'CALENDAR_DAY', 'deadline', 'B', decree15, 'BEFORE'],
  ['EXTENSION_DECIDE', '延期审批期限', 'Decision on an extension', 5, 'CALENDAR_DAY', 'application', 'B', decree15],
  ['EXTENSION_MAX_COUNT', '延期次数上限', 'Extensions of one case', 2, 'COUNT', 'case', 'D', 'G7: 1–2'],
];

// prettier-ignore
const lookback: readonly ClockRow[] = [
  ['LOOKBACK_AFTER', '销号后回头看', 'Look-back after strike-off', 30, 'CALENDAR_DAY', 'strike-off', 'D', 'G13'],
  ['LOOKBACK_SAMPLE_GENERAL', '一般隐患回头看抽查比例', 'Look-back sample of general hazards', 10, 'PERCENT', 'struck-off general hazards', 'D', 'G13; all major ones'],
  ['RECURRENCE_WINDOW', '重复隐患认定期', 'Window of recurrence', 90, 'CALENDAR_DAY', 'strike-off', 'D', 'KPI 13 (90 d)'],
];

// prettier-ignore
const coalAndFire: readonly ClockRow[] = [
  ['RESUME_REVIEW_COAL', '煤矿复产验收期限', 'Coal: acceptance after a stop', 20, 'CALENDAR_DAY', 'resume application', 'V', '煤矿安全生产条例 Art 48, S2'],
  ['COAL_PUBLIC_STOP', '煤矿停产关闭决定公告', 'Coal: publish a stop or closing', 5, 'WORKING_DAY', 'decision', 'V', '煤矿安全生产条例 Art 49, S2'],
  ['COAL_PUBLIC_RESUME', '煤矿恢复生产公告', 'Coal: publish a resumption', 5, 'WORKING_DAY', 'resumption', 'V', '煤矿安全生产条例 Art 49, S2'],
  ['COAL_MAJOR_REPORT', '煤矿重大隐患书面报告', 'Coal: report of major hazards', 3, 'MONTH', 'quarter', 'V', '煤矿安全生产条例 Art 35, S2'],
  ['COAL_CLOSE_TRIGGER', '煤矿提请关闭期间', 'Coal: window of the closing trigger', 3, 'MONTH', 'first finding', 'V', '煤矿安全生产条例 Art 70, S2'],
  ['COAL_CLOSE_COUNT', '煤矿提请关闭次数', 'Coal: findings that trigger closing', 2, 'COUNT', 'COAL_CLOSE_TRIGGER', 'V', '煤矿安全生产条例 Art 70, S2'],
  ['COAL_FINE', '煤矿带重大隐患生产罚款', 'Coal: fine on the mine', [500_000, 2_000_000], 'YUAN', 'decision', 'V', '煤矿安全生产条例 Art 64, S2'],
  ['COAL_FINE_PRINCIPAL', '煤矿主要负责人罚款', 'Coal: fine on the principal', [30_000, 150_000], 'YUAN', 'decision', 'V', '煤矿安全生产条例 Art 64, S2'],
  ['FIRE_NOTICE', '消防责令限期改正通知书送达', 'Fire: serve the order', 3, 'WORKING_DAY', 'inspection', 'V~', 'S41'],
  ['FIRE_REINSPECT', '消防复查', 'Fire: re-inspection', 3, 'WORKING_DAY', 'application', 'V~', 'S41'],
];

// prettier-ignore
const listed: readonly ClockRow[] = [
  ['RESUME_REVIEW_LISTED', '挂牌停产隐患现场审查', 'Review of a listed and stopped hazard', 10, 'CALENDAR_DAY', 'resume application', 'V~', 'Hubei Art 10, S10; 16号令 Art 23 [B]'],
  ['LISTED_PUBLISH', '挂牌、摘牌公布', 'Publish a listing or delisting', 5, 'WORKING_DAY', 'listing or delisting', 'V~', qingdao],
  ['LISTED_FILE', '挂牌备案', 'File a listing', 3, 'WORKING_DAY', 'listing', 'V~', qingdao],
  ['LISTED_MAX', '挂牌整改最长期限', 'Longest rectification of a listed hazard', 1, 'YEAR', 'listing', 'V~', qingdao],
  ['LISTED_QUOTA', '每季度挂牌数', 'Listed hazards per quarter and district', 3, 'COUNT', 'quarter', 'V~', qingdao],
  ['LISTED_PROGRESS', '挂牌整改进展报告', 'Progress report of a listed hazard', 3, 'MONTH', 'receipt of the notice', 'V', 'Ningbo notice, S14'],
  ['LISTED_ACCEPT', '挂牌验收', 'Acceptance of a listed hazard', 10, 'CALENDAR_DAY', 'deadline or application', 'V~', 'Hubei Art 10, S10'],
];

// prettier-ignore
const penalties: readonly ClockRow[] = [
  ['FINE_ART_102', '未消除隐患罚款上限', 'Fine for a hazard not eliminated', 50_000, 'YUAN', 'decision', 'V', '安全生产法 Art 102, S1'],
  ['PENALTY_PUBLISH', '行政处罚公示', 'Publish a penalty', 7, 'WORKING_DAY', 'decision', 'V', '安全生产法 Art 78, S1'],
  ['DAILY_PENALTY', '按日连续处罚起算', 'Start of the daily penalty', 1, 'CALENDAR_DAY', 'order', 'V', '安全生产法 Art 112, S1'],
  ['CLOSE_HALF_YEAR', '提请关闭: 180日', 'Closing: window of 180 days', 180, 'CALENDAR_DAY', 'first penalty', 'V', '安全生产法 Art 113, S1'],
  ['CLOSE_HALF_YEAR_COUNT', '提请关闭: 180日内处罚次数', 'Closing: penalties in 180 days', 3, 'COUNT', 'CLOSE_HALF_YEAR', 'V', '安全生产法 Art 113, S1'],
  ['CLOSE_YEAR', '提请关闭: 一年', 'Closing: window of a year', 1, 'YEAR', 'first penalty', 'V', '安全生产法 Art 113, S1'],
  ['CLOSE_YEAR_COUNT', '提请关闭: 一年内处罚次数', 'Closing: penalties in a year', 4, 'COUNT', 'CLOSE_YEAR', 'V', '安全生产法 Art 113, S1'],
  ['BLACKLIST_TERM', '严重失信名单管理期限', 'Term on the blacklist', 3, 'YEAR', 'listing', 'V~', '令11, S34'],
  ['BLACKLIST_EARLY', '严重失信名单提前移出', 'Early removal from the blacklist', 12, 'MONTH', 'listing', 'V~', '令11, S34'],
  ['REPORT_REWARD', '举报奖励比例', 'Reward of a report, share of the fine', 15, 'PERCENT', 'verified report', 'V~', 'S35'],
  ['REPORT_REWARD_MIN', '举报奖励下限', 'Least reward of a report', 3_000, 'YUAN', 'verified report', 'V~', 'S35'],
  ['REPORT_REWARD_MAX', '举报奖励上限', 'Highest reward of a report', 300_000, 'YUAN', 'verified report', 'V~', 'S35'],
];

// prettier-ignore
const reports: readonly ClockRow[] = [
  ['STAT_QUARTER', '季度统计表报送', 'Quarterly statistics', 15, 'CALENDAR_DAY', 'end of the quarter', 'V~', '16号令 Art 14, S9b'],
  ['STAT_YEAR', '年度统计表报送', 'Yearly statistics (31 January)', 31, 'CALENDAR_DAY', 'end of the year', 'V~', '16号令 Art 14, S9b'],
  ['ACCIDENT_REPORT_UNIT', '事故单位报告', 'Accident: the unit reports', 1, 'HOUR', 'the head receives the report', 'V~', 'S36'],
  ['ACCIDENT_REPORT_LEVEL', '事故逐级上报', 'Accident: each level reports', 2, 'HOUR', 'the level receives the report', 'V~', 'S36'],
  ['ACCIDENT_SUPPLEMENT', '事故伤亡补报', 'Accident: changes of casualties', 30, 'CALENDAR_DAY', 'accident', 'V~', 'S36'],
  ['ACCIDENT_SUPPLEMENT_ROAD_FIRE', '道路、火灾事故补报', 'Road and fire accident: changes of casualties', 7, 'CALENDAR_DAY', 'accident', 'V~', 'S36'],
  ['ACCIDENT_CONTINUE', '事故续报(较大涉险、一般)', 'Accident: further reports', 24, 'HOUR', 'last report', 'V~', '≥ 1 a day, S36'],
  ['ACCIDENT_CONTINUE_MAJOR', '事故续报(重大、特别重大)', 'Major accident: further reports', 12, 'HOUR', 'last report', 'V~', '≥ 2 a day, S36'],
  ['ACCIDENT_RECT_EVAL', '事故整改评估', 'Evaluate the rectification of an accident', 1, 'YEAR', 'approval of the report', 'V', '安全生产法 Art 86, S1'],
  ['INCIDENT_2H', '工作组动态报送', 'Status of the working groups', 2, 'HOUR', 'incident, then each report', 'V', 'seed 000'],
  ['DRILL_HIGH_RISK', '高危单位演练', 'Drill of high-risk units', 6, 'MONTH', 'last drill', 'V', '生产安全事故应急条例 Art 8, S8'],
  ['DRILL_GOV', '政府部门演练', 'Drill of the government', 2, 'YEAR', 'last drill', 'V', '生产安全事故应急条例 Art 8, S8'],
  ['GAS_COMPLAINT', '燃气投诉答复', 'Answer to a gas complaint', 15, 'WORKING_DAY', 'complaint', 'V', '城镇燃气管理条例 Art 29, S5'],
  ['TRIENNIAL_EVAL', '危化品安全评价', 'Safety evaluation of chemicals units', 3, 'YEAR', 'last evaluation', 'V', '危险化学品安全管理条例 Art 22, S7'],
  ['PROGRAMME_REPORT', '三年行动季度进展', 'Quarterly progress of the programme', 3, 'MONTH', 'last report', 'V~', 'Guangyuan, S46'],
  ['PROGRAMME_SUMMARY', '三年行动半年总结', 'Half-yearly summary of the programme', 6, 'MONTH', 'last summary', 'V~', 'Guangyuan, S46'],
];

/** National numbers; what the sources leave open is a product decision (tag D). */
export const cnDefaultV1: LegalProfile = {
  id: 'cn-default',
  version: 1,
  jurisdiction: 'CN',
  effectiveFrom: '2021-09-01',
  effectiveTo: null,
  clocks: clocksOf([
    ...orders,
    ...extensions,
    ...lookback,
    ...coalAndFire,
    ...listed,
    ...penalties,
    ...reports,
  ]),
};
