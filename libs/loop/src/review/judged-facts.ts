import { Injectable } from '@nestjs/common';
import { Evidence } from '@bihuan/evidence';
import { Account } from '@bihuan/identity';
import { UnitOfWork } from '@bihuan/kernel';
import type { ThreeNotLetGoFacts } from '@bihuan/rules';
import { In } from 'typeorm';
import type { Hazard } from '../hazard/hazard.entity';
import type { CompletionReport } from '../rectification/completion-report.entity';
import { CaseIndependence } from './case-independence';
import { RectificationRecord } from './rectification-record';
import type { Review } from './review.entity';

/** Reads what was shown of a rectification, who did it, and what the reviewers said of it. */
@Injectable()
export class JudgedFacts {
  constructor(
    private readonly work: UnitOfWork,
    private readonly record: RectificationRecord,
    private readonly independence: CaseIndependence,
  ) {}

  /** A photo the reader of the facts cannot see still has the time and place of the record it belongs to. */
  async photos(hazard: Hazard, report: CompletionReport | null): Promise<ThreeNotLetGoFacts['photos']> {
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

  /** Nothing judged when there is no review that stands. */
  async review(hazard: Hazard, review: Review | null): Promise<ThreeNotLetGoFacts['review']> {
    const ids = review?.reviewerIds ?? [];
    const accounts = await this.work.manager.findBy(Account, { id: In(ids) });
    const reviewables = await this.record.reviewables(hazard);
    const titles = new Map(reviewables.map(({ id, text }) => [id, text]));
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

  /** Everybody who may not have reviewed. */
  async rectifier(hazard: Hazard): Promise<ThreeNotLetGoFacts['rectifier']> {
    const parties = await this.independence.partiesOf(hazard);
    const { rectifierIds, planAuthorIds, planSignerIds, rectifyingOrganisationIds } = parties;
    return {
      personIds: [...new Set([...rectifierIds, ...planAuthorIds, ...planSignerIds])],
      organisationIds: rectifyingOrganisationIds,
    };
  }
}
