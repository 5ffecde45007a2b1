import type { SearchField } from '@bihuan/kernel';
import { statesOfPhase } from './hazard-phase';

/** Days in which the same fault on the same premises counts as one that recurs (重复隐患率). */
const recurrenceDays = 90;

const rectifying = statesOfPhase.RECTIFY.map((state) => `'${state}'`).join(', ');

/** Ids of the subjects of instances that wait in an element of which `is` is true. */
const standingAt = (is: string) => `SELECT i."subjectId"
  FROM bh_instance i, jsonb_array_elements(i.waits) AS wait
  WHERE i."endedAt" IS NULL AND wait->>'elementId' ${is}`;

const days = (from: string, to: string) => `(extract(epoch FROM ${to} - ${from}) / 86400)::float8`;

/**
 * What can be asked of a case beside its own row: every figure about hazards is a count of rows that such a filter
 * lists. Rows that later stages add to a case are read by the names of their tables.
 */
export const derivedHazardFields: Readonly<Record<string, SearchField>> = {
  area: { type: 'node', property: 'jurisdiction' },
  phase: { type: 'text', property: 'state', groups: statesOfPhase },
  industry: {
    type: 'text',
    sql: (hazard) => `(SELECT e.industry FROM bh_enterprise e WHERE e.id = "${hazard}"."enterpriseId")`,
  },
  /** Whether the last round was reported done by the deadline in force. */
  completedInTime: {
    type: 'boolean',
    sql: (hazard) => `coalesce("${hazard}"."completedAt" <= "${hazard}"."effectiveDeadline"
      AND "${hazard}".state NOT IN (${rectifying}), false)`,
  },
  /** Whether a gate sent its plan or its rectification back. */
  returned: {
    type: 'boolean',
    sql: (hazard) => `("${hazard}"."planReturns" + "${hazard}"."loopCount" > 0)`,
  },
  /** Criteria that sent it back, each `RULE.criterion`, e.g. `RECT_FIVE_IN_PLACE.funds`. */
  returnedBy: {
    type: 'texts',
    sql: (
      hazard,
    ) => `ARRAY(SELECT v.rule || '.' || criterion FROM bh_rule_evaluation v, unnest(v.failing) AS criterion
      WHERE v."subjectId" = "${hazard}".id AND v.outcome = 'RETURN')`,
    holds: (hazard, is) => `"${hazard}".id IN (SELECT v."subjectId"
      FROM bh_rule_evaluation v, unnest(v.failing) AS criterion
      WHERE v.outcome = 'RETURN' AND v.rule || '.' || criterion ${is})`,
  },
  /** Gates whose last verdict let it pass. */
  gatesPassed: {
    type: 'texts',
    sql: (hazard) => `ARRAY(SELECT v.rule FROM bh_rule_evaluation v
      WHERE v."subjectId" = "${hazard}".id AND v.passed AND NOT EXISTS (SELECT FROM bh_rule_evaluation AS later
        WHERE later."subjectId" = v."subjectId" AND later.rule = v.rule AND later.attempt > v.attempt))`,
    holds: (hazard, is) => `"${hazard}".id IN (SELECT v."subjectId" FROM bh_rule_evaluation v
      WHERE v.passed AND v.rule ${is} AND NOT EXISTS (SELECT FROM bh_rule_evaluation AS later
        WHERE later."subjectId" = v."subjectId" AND later.rule = v.rule AND later.attempt > v.attempt))`,
  },
  /** Elements of its workflow in which it stands now. */
  standsAt: {
    type: 'texts',
    sql: (
      hazard,
    ) => `ARRAY(SELECT wait->>'elementId' FROM bh_instance i, jsonb_array_elements(i.waits) AS wait
      WHERE i."subjectId" = "${hazard}".id AND i."endedAt" IS NULL)`,
    holds: (hazard, is) => `"${hazard}".id IN (${standingAt(is)})`,
  },
  /** What 三不放过 said the first time; null when it was not asked. */
  firstReviewPassed: {
    type: 'boolean',
    rows: `SELECT v."subjectId" AS id, v.passed AS value FROM bh_rule_evaluation v
      WHERE v.rule = 'RECT_THREE_NOT_LET_GO' AND v.attempt = 1`,
  },
  /** Whether the same fault was found on the same premises not long before. */
  recurrent: {
    type: 'boolean',
    sql: (
      hazard,
    ) => `("${hazard}"."linkKind" IS NOT DISTINCT FROM 'RECURRENCE' OR "${hazard}"."checklistId" IS NOT NULL AND EXISTS (SELECT FROM bh_hazard AS earlier
      WHERE earlier."enterpriseId" = "${hazard}"."enterpriseId" AND earlier."checklistId" = "${hazard}"."checklistId"
        AND earlier."itemNo" = "${hazard}"."itemNo" AND earlier."recordedAt" < "${hazard}"."recordedAt"
        AND earlier."recordedAt" >= "${hazard}"."recordedAt" - interval '${recurrenceDays} days'))`,
  },
  penalised: {
    type: 'boolean',
    sql: (hazard) => `("${hazard}"."effectiveDeadline" IS NOT NULL AND EXISTS (SELECT FROM bh_escalation rung
      WHERE rung."hazardId" = "${hazard}".id AND rung.kind = 'PENALTY_DECIDED'))`,
  },
  /** What the last look-back found: `CLEAN` or `RECURRED`; null when there was none. */
  lookback: {
    type: 'text',
    rows: `SELECT DISTINCT ON (l."hazardId") l."hazardId" AS id,
        CASE WHEN l.recurred THEN 'RECURRED' ELSE 'CLEAN' END AS value
      FROM bh_lookback l ORDER BY l."hazardId", l."recordedAt" DESC, l.id DESC`,
  },
  /** Days from signing for the order to the last report that it is done. */
  rectificationDays: {
    type: 'amount',
    sql: (hazard) => days(`"${hazard}"."acceptedAt"`, `"${hazard}"."completedAt"`),
  },
  /** Days from the report that a round is done to the second reviewer's signature, on average over its rounds. */
  reviewDays: {
    type: 'amount',
    rows: `SELECT r."hazardId" AS id, avg(${days('done.at', 'r."countersignedAt"')}) AS value FROM bh_review r
      JOIN bh_completion_report AS done ON done."hazardId" = r."hazardId" AND done.round = r.round
      WHERE r.status = 'COUNTERSIGNED' GROUP BY r."hazardId"`,
  },
  /** 万元 of the plan in force. */
  fundsWan: {
    type: 'amount',
    rows: `SELECT DISTINCT ON (plan."hazardId") plan."hazardId" AS id, (plan.funds->>'amountWan')::float8 AS value
      FROM bh_plan plan WHERE plan.status = 'ACCEPTED' ORDER BY plan."hazardId", plan.round DESC`,
  },
};
