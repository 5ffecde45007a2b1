import { legalProfile } from '../legal/legal-profiles';
import type { RuleContext } from '../rule-book/rule';
import type { FiveInPlaceFacts } from './five-in-place';
import type { StrikeOffFacts } from './strike-off';
import type { ThreeNotLetGoFacts } from './three-not-let-go';

/** Facts for tests in which nothing is missing; each test spoils what it is about. */
export const context: RuleContext = { now: '2026-06-01T02:00:00Z', profile: legalProfile('cn-default', 1) };

export const completePlan: FiveInPlaceFacts = {
  measures: {
    goal: '消除浆池有限空间隐患',
    items: [{ text: '设置警示标志', acceptanceCriterion: '每个入口一块' }],
  },
  responsibility: {
    organisation: '云溪县青禾纸业',
    person: '李青',
    mobile: '13800000000',
    principalSignedAt: '2026-05-02T02:00:00Z',
    supervisor: '县应急管理局',
  },
  funds: {
    amountWan: 3,
    source: '安全生产费用',
    allocatedOn: '2026-05-03',
    voucher: 'sha256:01',
    zeroReason: null,
  },
  deadline: {
    plannedFinish: '2026-05-30',
    orderedDeadline: '2026-05-31',
    milestones: [{ title: '台账建立', due: '2026-05-10' }],
  },
  contingency: { interimMeasures: '封闭浆池', emergencyPlan: 'sha256:02', monitor: '王守' },
};

export const completeRectification: ThreeNotLetGoFacts = {
  level: 'MAJOR',
  foundAt: '2026-05-01T02:00:00Z',
  completedAt: '2026-05-29T02:00:00Z',
  effectiveDeadline: '2026-05-31',
  missedProgressReports: [],
  lateness: null,
  measures: [{ text: '设置警示标志', done: true, evidence: ['sha256:03'] }],
  responsiblePersonSigned: true,
  funds: { amountWan: 3, spentVoucher: 'sha256:04' },
  interimControlsRan: true,
  photos: [
    { side: 'BEFORE', takenAt: '2026-05-01T02:00:00Z', place: '浆池' },
    { side: 'AFTER', takenAt: '2026-05-29T02:00:00Z', place: '浆池' },
  ],
  review: {
    onSite: true,
    reviewers: [
      { id: 'officer-1', organisationId: 'bureau' },
      { id: 'officer-2', organisationId: 'bureau' },
    ],
    items: [{ title: '警示标志', passed: true }],
  },
  rectifier: { personIds: ['plan-author'], organisationIds: ['paper-mill'] },
  rootCauseMeasure: '有限空间管理制度',
  sameTypeSweep: 'sweep-1',
  recurrences: [],
};

export const completeMajorCase: StrikeOffFacts = {
  level: 'MAJOR',
  fixedOnSpot: false,
  stopped: false,
  listed: false,
  penalised: false,
  progressReportDue: false,
  fundsSpent: true,
  items: [{ title: '警示标志', passed: true }],
  documents: (
    [
      'INSPECTION_RECORD',
      'PHOTO_BEFORE',
      'RECTIFICATION_ORDER',
      'MAJOR_HAZARD_REPORT',
      'RECTIFICATION_PLAN',
      'EMERGENCY_PLAN',
      'WORKER_ANNOUNCEMENT',
      'FUNDS_VOUCHER',
      'REGULATOR_REPORT_RECEIPT',
      'RECTIFICATION_REPORT',
      'PHOTO_AFTER',
      'REVIEW_OPINION',
    ] as const
  ).map((code) => ({ code, approved: true })),
  signatures: [
    { role: 'ENTERPRISE_PRINCIPAL', signedBy: 'a', signedAt: '2026-06-01T01:00:00Z' },
    { role: 'TOWN_HEAD', signedBy: 'b', signedAt: '2026-06-01T02:00:00Z' },
    { role: 'REGULATOR_LEADER', signedBy: 'c', signedAt: '2026-06-01T03:00:00Z' },
    { role: 'ORGANISER', signedBy: 'd', signedAt: '2026-06-01T04:00:00Z' },
  ],
};
