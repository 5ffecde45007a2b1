import type { HazardLevel } from '../rule-book/rule';
import type { DocumentCode } from './enforcement-documents';

/** What was special about a case; each adds documents or spares some. */
export interface CaseCircumstances {
  readonly level: HazardLevel;
  /** Fixed on the spot: no order, no receipt. */
  readonly fixedOnSpot: boolean;
  readonly stopped: boolean;
  readonly listed: boolean;
  readonly penalised: boolean;
  /** A quarter passed during rectification, so a progress report was due. */
  readonly progressReportDue: boolean;
  /** The plan's amount was above zero. */
  readonly fundsSpent: boolean;
}

/** One line of a document set: any of these documents fulfils it. */
export interface RequiredDocument {
  readonly anyOf: readonly DocumentCode[];
  /** The strike-off itself and delisting produce their documents; everything else must be there before. */
  readonly dueBy: 'STRIKE_OFF' | 'CLOSURE';
}

type Condition = (circumstances: CaseCircumstances) => boolean;

const major: Condition = ({ level }) => level === 'MAJOR';
const ordered: Condition = ({ fixedOnSpot }) => !fixedOnSpot;
const listed: Condition = (circumstances) => circumstances.listed;
const stopped: Condition = (circumstances) => circumstances.stopped;
const penalised: Condition = (circumstances) => circumstances.penalised;
const before = (when: Condition, ...anyOf: DocumentCode[]) => ({ when, anyOf, dueBy: 'STRIKE_OFF' as const });
const after = (when: Condition, ...anyOf: DocumentCode[]) => ({ when, anyOf, dueBy: 'CLOSURE' as const });
const always: Condition = () => true;

const requirements = [
  before(always, 'INSPECTION_RECORD', 'SELF_CHECK_RECORD'),
  before(always, 'PHOTO_BEFORE'),
  before(
    ordered,
    'RECTIFICATION_ORDER',
    'INTERNAL_NOTICE',
    'ON_SITE_MEASURES_DECISION',
    'COERCIVE_MEASURES_DECISION',
  ),
  before(ordered, 'RECTIFICATION_REPORT', 'RECTIFICATION_RECEIPT'),
  before(always, 'PHOTO_AFTER'),
  before(({ level }) => level === 'GENERAL', 'REVIEW_OPINION', 'ACCEPTANCE_RECORD'),
  before(major, 'REVIEW_OPINION'),
  before(major, 'MAJOR_HAZARD_REPORT'),
  before(major, 'RECTIFICATION_PLAN'),
  before(major, 'EMERGENCY_PLAN', 'INTERIM_CONTROL_PLAN'),
  before(major, 'WORKER_ANNOUNCEMENT'),
  before((c) => major(c) && c.progressReportDue, 'PROGRESS_REPORT'),
  before((c) => major(c) && c.fundsSpent, 'FUNDS_VOUCHER'),
  before(major, 'REGULATOR_REPORT_RECEIPT'),
  before((c) => stopped(c) || listed(c), 'EVALUATION_REPORT'),
  before(stopped, 'ON_SITE_MEASURES_DECISION'),
  before(stopped, 'RESUMPTION_APPLICATION'),
  before(stopped, 'RESUMPTION_APPROVAL'),
  before(listed, 'LISTING_NOTICE'),
  before(listed, 'MEDIA_PUBLICATION'),
  before(listed, 'ACCEPTANCE_APPLICATION', 'EXTENSION_APPLICATION'),
  before(listed, 'ACCEPTANCE_APPROVAL'),
  before(penalised, 'PENALTY_NOTICE'),
  before(
    penalised,
    'PENALTY_DECISION_UNIT',
    'PENALTY_DECISION_PERSON',
    'SPOT_PENALTY_UNIT',
    'SPOT_PENALTY_PERSON',
  ),
  after(always, 'STRIKE_OFF_APPROVAL'),
  after(listed, 'DELISTING_NOTICE'),
];

/**
 * The must-have documents of a closed case. The evaluation report is demanded where the law creates it
 * (stopped or listed, 16号令 Art 18), progress reports and vouchers where there was something to report or pay.
 */
export function requiredDocuments(circumstances: CaseCircumstances): RequiredDocument[] {
  return requirements.filter(({ when }) => when(circumstances)).map(({ anyOf, dueBy }) => ({ anyOf, dueBy }));
}
