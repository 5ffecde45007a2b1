import type { BilingualText } from '../rule-book/rule';

/** A document of the field: one of the 35 enforcement documents or a working title outside their catalogue. */
export interface DocumentKind {
  readonly code: string;
  /** Number in the catalogue of 35; null for a working title. */
  readonly no: number | null;
  readonly name: BilingualText;
}

// prettier-ignore
const catalogue = [
  ['INQUIRY_NOTICE', '询问通知书', 'Inquiry notice'],
  ['INQUIRY_RECORD', '询问笔录', 'Inquiry record'],
  ['SITE_EXAMINATION_RECORD', '勘验笔录', 'Record of site examination'],
  ['SAMPLING_VOUCHER', '抽样取证凭证', 'Sampling voucher'],
  ['EVIDENCE_PRESERVATION_APPROVAL', '先行登记保存证据审批表', 'Approval of evidence preservation'],
  ['EVIDENCE_PRESERVATION_NOTICE', '先行登记保存证据通知书', 'Notice of evidence preservation'],
  ['EVIDENCE_HANDLING_APPROVAL', '先行登记保存证据处理审批表', 'Approval of handling preserved evidence'],
  ['EVIDENCE_HANDLING_DECISION', '先行登记保存证据处理决定书', 'Decision on preserved evidence'],
  ['INSPECTION_RECORD', '现场检查记录', 'On-site inspection record'],
  ['ON_SITE_MEASURES_DECISION', '现场处理措施决定书', 'Decision on on-site measures'],
  ['RECTIFICATION_ORDER', '责令限期整改指令书', 'Order to rectify within a time limit'],
  ['REVIEW_OPINION', '整改复查意见书', 'Opinion on the rectification review'],
  ['COERCIVE_MEASURES_DECISION', '强制措施决定书', 'Decision on coercive measures'],
  ['APPRAISAL_COMMISSION', '鉴定委托书', 'Commission of an appraisal'],
  ['PENALTY_NOTICE', '行政处罚告知书', 'Notice of an intended penalty'],
  ['STATEMENT_RECORD', '当事人陈述申辩笔录', "Record of the party's statement"],
  ['HEARING_RIGHT_NOTICE', '听证告知书', 'Notice of the right to a hearing'],
  ['HEARING_SUMMONS', '听证会通知书', 'Summons to a hearing'],
  ['HEARING_RECORD', '听证笔录', 'Hearing record'],
  ['HEARING_REPORT', '听证会报告书', 'Hearing report'],
  ['CASE_HANDLING_APPROVAL', '案件处理呈批表', 'Approval of case handling'],
  ['COLLECTIVE_DISCUSSION_RECORD', '行政处罚集体讨论记录', 'Record of collective discussion'],
  ['SPOT_PENALTY_UNIT', '当场处罚决定书(单位)', 'On-the-spot penalty (unit)'],
  ['SPOT_PENALTY_PERSON', '当场处罚决定书(个人)', 'On-the-spot penalty (person)'],
  ['PENALTY_DECISION_UNIT', '行政处罚决定书(单位)', 'Penalty decision (unit)'],
  ['PENALTY_DECISION_PERSON', '行政处罚决定书(个人)', 'Penalty decision (person)'],
  ['FINE_REMINDER', '罚款催缴通知书', 'Reminder of a fine'],
  ['FINE_DEFERMENT_APPROVAL', '延期(分期)缴纳罚款审批表', 'Approval form for paying a fine later'],
  ['FINE_DEFERMENT_GRANT', '延期(分期)缴纳罚款批准书', 'Grant of paying a fine later'],
  ['ENFORCEMENT_APPLICATION', '强制执行申请书', 'Application for compulsory enforcement'],
  ['CASE_CONCLUSION_APPROVAL', '结案审批表', 'Approval of case conclusion'],
  ['CASE_TRANSFER_APPROVAL', '案件移送审批表', 'Approval of case transfer'],
  ['CASE_TRANSFER', '案件移送书', 'Case transfer'],
  ['INVESTIGATION_REPORT', '调查报告', 'Investigation report'],
  ['SPECIAL_MATTER_APPROVAL', '特殊事项审批表', 'Approval of a special matter'],
] as const;

// prettier-ignore
const workingTitles = [
  ['SELF_CHECK_RECORD', '自查记录', 'Self-inspection record'],
  ['PHOTO_BEFORE', '隐患照片(前)', 'Photo before'],
  ['PHOTO_AFTER', '照片(后)', 'Photo after'],
  ['INTERNAL_NOTICE', '整改通知', 'Internal notice to rectify'],
  ['RECTIFICATION_RECEIPT', '整改回执', 'Rectification receipt'],
  ['RECTIFICATION_REPORT', '整改报告', 'Rectification report'],
  ['ACCEPTANCE_RECORD', '验收记录', 'Acceptance record'],
  ['STRIKE_OFF_APPROVAL', '销号审批表', 'Strike-off approval'],
  ['MAJOR_HAZARD_REPORT', '重大隐患报告', 'Report of a major hazard'],
  ['RECTIFICATION_PLAN', '治理方案', 'Rectification plan'],
  ['INTERIM_CONTROL_PLAN', '临时管控方案', 'Interim control plan'],
  ['EMERGENCY_PLAN', '应急预案', 'Emergency plan'],
  ['WORKER_ANNOUNCEMENT', '职代会/公示通报记录', 'Announcement to the workers'],
  ['PROGRESS_REPORT', '进展报告', 'Progress report'],
  ['FUNDS_VOUCHER', '资金凭证', 'Funds voucher'],
  ['EVALUATION_REPORT', '效果评估/评价报告', 'Evaluation report'],
  ['RESUMPTION_APPLICATION', '恢复生产申请', 'Application to resume production'],
  ['RESUMPTION_APPROVAL', '恢复生产批复', 'Consent to resume production'],
  ['REGULATOR_REPORT_RECEIPT', '向监管部门报告回执', 'Receipt of the report to the regulator'],
  ['URGING_LETTER', '督办函', 'Supervision letter'],
  ['TRANSFER_LETTER', '移送书', 'Transfer letter'],
  ['TRANSFER_RECEIPT', '移送回执', 'Transfer receipt'],
  ['EXTENSION_APPLICATION', '延期申请表', 'Application for an extension'],
  ['LISTING_NOTICE', '挂牌督办通知书', 'Notice of listed supervision'],
  ['MEDIA_PUBLICATION', '媒体公布证明', 'Proof of publication'],
  ['ACCEPTANCE_APPLICATION', '验收申请书', 'Application for acceptance'],
  ['ACCEPTANCE_APPROVAL', '整改验收审批表', 'Approval of acceptance'],
  ['DELISTING_NOTICE', '摘牌公告', 'Delisting notice'],
  ['ACCOUNTABILITY_RECORD', '问责记录', 'Accountability record'],
  ['VOID_APPROVAL', '作废审批表', 'Approval of voiding'],
  ['LOOKBACK_RECORD', '回头看抽查表', 'Look-back record'],
] as const;

/** Stable code of a document. */
export type DocumentCode = (typeof catalogue)[number][0] | (typeof workingTitles)[number][0];

/** The 35 enforcement documents in the numbering of a working enforcement application (S15). */
export const enforcementDocuments: readonly DocumentKind[] = catalogue.map(([code, zh, en], index) => ({
  code,
  no: index + 1,
  name: { zh, en },
}));

/** Documents of the hazard loop that stand outside the catalogue; their titles are working titles. */
export const loopDocuments: readonly DocumentKind[] = workingTitles.map(([code, zh, en]) => ({
  code,
  no: null,
  name: { zh, en },
}));
