import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@bihuan/kernel';
import { type BilingualText, ruleBook } from '@bihuan/rules';
import type { Figure, FigureFilter } from './figure';

interface CriterionRow {
  readonly rule: string;
  readonly code: string;
  readonly returns: number;
  readonly evaluations: number;
  readonly zh: string | null;
  readonly en: string | null;
}

/**
 * Which criterion of which gate sends cases back, from the verdicts as they were stored; the label is what the criterion
 * was called in a verdict. $1 campaign or null, $2 verdicts from, $3 verdicts to.
 */
const returnsByCriterion = `
  WITH verdict AS (
    SELECT v.id, v.rule, v.outcome, v.failing FROM bh_rule_evaluation AS v
      JOIN bh_hazard AS hazard ON hazard.id = v."subjectId"
    WHERE v."subjectType" = 'hazard' AND v.rule = ANY ($4)
      AND ($1::uuid IS NULL OR hazard."campaignId" = $1)
      AND v.at >= $2 AND v.at < $3 AND hazard.state NOT IN ('DRAFT', 'VOIDED', 'TRANSFERRED')
  ), returned AS (
    SELECT rule, code, count(*)::int AS returns, (array_agg(verdict.id))[1] AS example
    FROM verdict CROSS JOIN LATERAL unnest(failing) AS code WHERE outcome = 'RETURN' GROUP BY rule, code
  ), judged AS (SELECT rule, count(*)::int AS evaluations FROM verdict GROUP BY rule)
  SELECT returned.rule, returned.code, returned.returns,
    judged.evaluations,
    split_part(translate(said.reason->>'zh', '：', ':'), ':', 1) AS zh, split_part(said.reason->>'en', ':', 1) AS en
  FROM returned JOIN judged ON judged.rule = returned.rule LEFT JOIN LATERAL (
    SELECT criterion->'reason' AS reason FROM bh_rule_evaluation AS v, jsonb_array_elements(v.result->'criteria') AS criterion
    WHERE v.id = returned.example AND criterion->>'code' = returned.code
  ) AS said ON true
  ORDER BY returned.returns DESC, returned.rule, returned.code`;

/** Gates that send a case back, in the order work meets them. */
const gates = ['RECT_FIVE_IN_PLACE', 'RECT_THREE_NOT_LET_GO', 'STRIKE_OFF'];

/** What {@link Returns} counts. */
export interface ReturnsRequest {
  /** @default every campaign, and hazards of none */
  readonly campaignId?: string;
  /** Verdicts from this moment on. */
  readonly from: Date;
  /** Verdicts before this moment. */
  readonly to: Date;
}

/** Counts returns by the criterion that caused them. */
@Injectable()
export class Returns {
  constructor(private readonly work: UnitOfWork) {}

  /** The most frequent first; criteria that never sent anything back are not there. */
  async byCriterion({ campaignId, from, to }: ReturnsRequest): Promise<Figure[]> {
    const rows = await this.work.manager.query<CriterionRow[]>(returnsByCriterion, [
      campaignId ?? null,
      from,
      to,
      gates,
    ]);
    return rows.map((row) => figureOf(row, campaignId === undefined ? {} : { campaignId }));
  }
}

function figureOf({ rule, code, returns, evaluations, zh, en }: CriterionRow, scope: FigureFilter): Figure {
  const gate: BilingualText = ruleBook.get(rule).name;
  return {
    code: `${rule}.${code}`,
    label: { zh: `${gate.zh}·${zh ?? code}`, en: `${gate.en}: ${en ?? code}` },
    value: Math.round((returns / evaluations) * 10_000) / 10_000,
    unit: 'RATIO',
    numerator: returns,
    denominator: evaluations,
    formula: {
      zh: '因该要素被退回的判定次数 ÷ 该关口判定次数（点开为所涉隐患）',
      en: 'verdicts that returned because of it ÷ verdicts of the gate (opens the hazards concerned)',
    },
    unverified: true,
    list: { resource: 'hazards', filter: { ...scope, returnedBy: `${rule}.${code}` } },
    outOf: null,
  };
}
