import type { RuleFacts } from '../rule-book/rule-book';
import { completeMajorCase, completePlan, completeRectification } from './complete-facts';

/** Facts of every built-in rule in which nothing is missing: what its facts look like, to try a rule with. */
export const exampleFacts: RuleFacts = {
  HAZARD_LEVEL: {
    items: [{ code: 'general-safety-3', majorCriterion: false }],
    judgedLevel: 'GENERAL',
    judgedBy: 'officer-1',
    reason: null,
    secondOfficerId: null,
  },
  FIXED_ON_SPOT: { level: 'GENERAL', fixedOnSpot: true, photosAfter: 1 },
  TRANSFER: { inspectingDepartment: 'emergency', competentDepartment: 'housing' },
  RECT_FIVE_IN_PLACE: completePlan,
  EXTENSION: {
    effectiveDeadline: '2026-06-30',
    requestedDeadline: '2026-07-20',
    appliedAt: '2026-06-01T02:00:00Z',
    reason: 'EQUIPMENT_DELIVERY',
    interimMeasures: '设备到货前封闭作业区',
    grantedBefore: 0,
  },
  OVERDUE_STAGE: { effectiveDeadline: '2026-06-30', completedAt: null, urgedAt: null },
  RECT_THREE_NOT_LET_GO: completeRectification,
  STRIKE_OFF: completeMajorCase,
  LOOKBACK: { closedAt: '2026-04-01T02:00:00Z', recurrenceFound: false, sameItemHazards: [] },
  LOOKBACK_SAMPLE: { level: 'MAJOR', hazardId: 'hazard-1', seed: 'seed-1' },
  CASE_CONCLUSION: { documents: completeMajorCase.documents },
};
