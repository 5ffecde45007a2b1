import { Injectable } from '@nestjs/common';
import { type ProcessSubject, RuleFacts } from '@bihuan/process';
import type { ThreeNotLetGoFacts } from '@bihuan/rules';
import type { Hazard } from '../hazard/hazard.entity';
import type { CompletionReport } from '../rectification/completion-report.entity';
import type { Measure } from '../rectification/measure.entity';
import type { RectificationPlan } from '../rectification/plan.entity';
import { roundOf } from '../rectification/rectification.rules';
import { JudgedFacts } from './judged-facts';
import { Punctuality } from './punctuality';
import { RectificationRecord } from './rectification-record';
import type { Review } from './review.entity';
import { SameHazards } from './same-hazards';

/** What belongs to the open round of rectification. */
interface Round {
  readonly plan: RectificationPlan | null;
  readonly measures: readonly Measure[];
  readonly report: CompletionReport | null;
  readonly review: Review | null;
}

/** Reads what 三不放过 looks at from the rows of the open round. */
@Injectable()
export class ThreeNotLetGoFactsProvider {
  constructor(
    private readonly record: RectificationRecord,
    private readonly judged: JudgedFacts,
    private readonly punctuality: Punctuality,
    private readonly same: SameHazards,
  ) {}

  @RuleFacts('RECT_THREE_NOT_LET_GO')
  async facts({ id }: ProcessSubject): Promise<ThreeNotLetGoFacts> {
    const hazard = await this.record.hazard(id);
    const round = await this.round(hazard);
    const { report, review } = round;
    const major = hazard.level === 'MAJOR';
    const completedAt = report?.at ?? fixedAt(hazard);
    const recurrences = completedAt ? await this.same.foundSince(hazard, completedAt) : [];
    return {
      level: hazard.level ?? hazard.suggestedLevel,
      foundAt: hazard.recordedAt.toISOString(),
      completedAt: completedAt?.toISOString() ?? null,
      effectiveDeadline: (hazard.effectiveDeadline ?? hazard.recordedAt).toISOString(),
      missedProgressReports: major ? await this.punctuality.missedReports(hazard) : [],
      lateness: await this.punctuality.disposal(hazard),
      measures: measuresOf(hazard, round),
      responsiblePersonSigned: report !== null,
      ...delivered(round),
      photos: await this.judged.photos(hazard, report),
      review: await this.judged.review(hazard, review),
      rectifier: await this.judged.rectifier(hazard),
      ...lasting(round),
      recurrences: recurrences.map(({ number, id: other }) => number ?? other),
    };
  }

  private async round(hazard: Hazard): Promise<Round> {
    return {
      plan: await this.record.acceptedPlan(hazard.id),
      measures: await this.record.measures(hazard.id),
      report: await this.record.completionReport(hazard),
      review: await this.record.standingReview(hazard.id, roundOf(hazard)),
    };
  }
}

/** Fixed on the spot and never sent back: nobody reported it done. */
function fixedAt({ fixedOnSpot, orderId, loopCount, completedAt }: Hazard): Date | null {
  return fixedOnSpot && orderId === null && loopCount === 0 ? completedAt : null;
}

/** Without a plan (fixed on the spot, sent back later) the hazard itself is what had to be done. */
function measuresOf({ title }: Hazard, { measures, report }: Round): ThreeNotLetGoFacts['measures'] {
  if (measures.length === 0) {
    return [{ text: title, done: report !== null, evidence: report?.photosAfter ?? [] }];
  }
  return measures.map(({ text, status, evidenceIds }) => ({
    text,
    done: status === 'DONE',
    evidence: evidenceIds,
  }));
}

function delivered({ plan, report }: Round): Pick<ThreeNotLetGoFacts, 'funds' | 'interimControlsRan'> {
  const amountWan = plan?.funds.amountWan;
  const voucher = report?.evidenceIds[0] ?? plan?.funds.voucherEvidenceIds?.[0] ?? null;
  const spent = (report?.fundsSpentWan ?? 0) > 0;
  return {
    funds: amountWan === undefined ? null : { amountWan, spentVoucher: spent ? voucher : null },
    interimControlsRan: plan?.contingency.interimMeasures ? (report?.interimControlsKept ?? false) : null,
  };
}

/** What the enterprise did against the cause counts when the reviewers did not find otherwise. */
function lasting({
  measures,
  report,
  review,
}: Round): Pick<ThreeNotLetGoFacts, 'rootCauseMeasure' | 'sameTypeSweep'> {
  const institutional = measures.find(({ kind, status }) => kind === 'INSTITUTIONAL' && status === 'DONE');
  return {
    rootCauseMeasure: review?.rootCauseAddressed === false ? null : (institutional?.text ?? null),
    sameTypeSweep: review?.sweepVerified === false ? null : (report?.sweep ?? null),
  };
}
