import { Injectable } from '@nestjs/common';
import { Evidence } from '@bihuan/evidence';
import { Account } from '@bihuan/identity';
import { UnitOfWork } from '@bihuan/kernel';
import { type ProcessSubject, RuleFacts } from '@bihuan/process';
import type { ThreeNotLetGoFacts } from '@bihuan/rules';
import { In } from 'typeorm';
import { Hazard } from '../hazard/hazard.entity';
import { HazardNotFoundError } from '../hazard/hazard.errors';
import type { CompletionReport } from '../rectification/completion-report.entity';
import type { Measure } from '../rectification/measure.entity';
import type { RectificationPlan } from '../rectification/plan.entity';
import { roundOf } from '../rectification/rectification.rules';
import { CaseIndependence } from './case-independence';
import { Punctuality } from './punctuality';
import { RectificationRecord } from './rectification-record';
import type { Review } from './review.entity';
import { SameHazards } from './same-hazards';

/** Reads what 三不放过 looks at from the rows of the open round. */
@Injectable()
export class ThreeNotLetGoFactsProvider {
  constructor(
    private readonly work: UnitOfWork,
    private readonly record: RectificationRecord,
    private readonly independence: CaseIndependence,
    private readonly punctuality: Punctuality,
    private readonly same: SameHazards,
  ) {}

  @RuleFacts('RECT_THREE_NOT_LET_GO')
  async facts({ id }: ProcessSubject): Promise<ThreeNotLetGoFacts> {
    const hazard = await this.hazard(id);
    const round = await this.round(hazard);
    const { report, review, measures } = round;
    const major = hazard.level === 'MAJOR';
    const completedAt = report?.at ?? fixedAt(hazard);
    const recurrences = completedAt ? await this.same.foundSince(hazard, completedAt) : [];
    const institutional = measures.find(({ kind, status }) => kind === 'INSTITUTIONAL' && status === 'DONE');
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
      photos: await this.photos(hazard, report),
      review: await this.reviewFacts(hazard, review),
      rectifier: await this.rectifier(hazard),
      rootCauseMeasure: (review?.rootCauseAddressed !== false && institutional?.text) || null,
      sameTypeSweep: (review?.sweepVerified !== false && report?.sweep) || null,
      recurrences: recurrences.map(({ number, id: other }) => number ?? other),
    };
  }

  private async hazard(id: string): Promise<Hazard> {
    const hazard = await this.work.manager.findOneBy(Hazard, { id });
    if (!hazard) throw new HazardNotFoundError(id);
    return hazard;
  }

  private async round(hazard: Hazard): Promise<Round> {
    return {
      plan: await this.record.acceptedPlan(hazard.id),
      measures: await this.record.measures(hazard.id),
      report: await this.record.completionReport(hazard),
      review: await this.record.standingReview(hazard.id, roundOf(hazard)),
    };
  }

  /** A photo the reader of the facts cannot see still has the time and place of the record it belongs to. */
  private async photos(
    hazard: Hazard,
    report: CompletionReport | null,
  ): Promise<ThreeNotLetGoFacts['photos']> {
    const sides = [
      { side: 'BEFORE' as const, ids: hazard.photosBefore, at: hazard.recordedAt },
      report
        ? { side: 'AFTER' as const, ids: report.photosAfter, at: report.at }
        : { side: 'AFTER' as const, ids: hazard.photosAfter, at: hazard.fixedAt },
    ];
    const seen = await this.work.manager.findBy(Evidence, { id: In(sides.flatMap(({ ids }) => ids)) });
    const byId = new Map(seen.map((photo) => [photo.id, photo]));
    return sides.flatMap(({ side, ids, at }) =>
      ids.map((id) => {
        const { takenAt, receivedAt, location } = byId.get(id) ?? {};
        return {
          side,
          takenAt: (takenAt ?? receivedAt ?? at)?.toISOString() ?? null,
          place: location ? `${location.latitude},${location.longitude}` : hazard.place,
        };
      }),
    );
  }

  private async reviewFacts(hazard: Hazard, review: Review | null): Promise<ThreeNotLetGoFacts['review']> {
    const ids = review?.reviewerIds ?? [];
    const accounts = await this.work.manager.findBy(Account, { id: In(ids) });
    const reviewables = await this.record.reviewables(hazard);
    const titles = new Map(reviewables.map((reviewable) => [reviewable.id, reviewable.text]));
    return {
      onSite: (review?.position ?? null) !== null,
      reviewers: ids.map((id) => ({
        id,
        organisationId: accounts.find((account) => account.id === id)?.organisationId ?? null,
      })),
      items: (review?.items ?? []).map(({ measureId, passed, note }) => ({
        title: titles.get(measureId) ?? hazard.title,
        passed,
        remark: note ?? null,
      })),
    };
  }

  private async rectifier(hazard: Hazard): Promise<ThreeNotLetGoFacts['rectifier']> {
    const parties = await this.independence.partiesOf(hazard);
    const { rectifierIds, planAuthorIds, planSignerIds, rectifyingOrganisationIds } = parties;
    return {
      personIds: [...new Set([...rectifierIds, ...planAuthorIds, ...planSignerIds])],
      organisationIds: rectifyingOrganisationIds,
    };
  }
}

/** What belongs to the open round of rectification. */
interface Round {
  readonly plan: RectificationPlan | null;
  readonly measures: readonly Measure[];
  readonly report: CompletionReport | null;
  readonly review: Review | null;
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
