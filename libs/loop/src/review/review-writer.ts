import { Injectable } from '@nestjs/common';
import { Account } from '@bihuan/identity';
import { type Actor, UnitOfWork } from '@bihuan/kernel';
import { In } from 'typeorm';
import { RectificationOrder } from '../assignment/order.entity';
import { CaseDocument } from '../dossier/case-document.entity';
import { HazardCases } from '../hazard/hazard-cases';
import type { Hazard } from '../hazard/hazard.entity';
import { CaseRecords } from '../rectification/case-records';
import { roundOf } from '../rectification/rectification.rules';
import { RectificationRecord } from './rectification-record';
import { Review } from './review.entity';

/** What a review says; the rest of its row follows from the case. */
export type ReviewFinding = Pick<
  Review,
  'items' | 'rootCauseAddressed' | 'sweepVerified' | 'opinion' | 'position' | 'evidenceIds'
> & { readonly status: 'SUBMITTED' | 'CONFIRMED' };

type NewReview = Omit<Review, 'id' | 'hazardId' | 'jurisdiction' | 'enterpriseId'>;

/** Writes reviews and the opinion on file that goes with them (整改复查意见书). */
@Injectable()
export class ReviewWriter {
  constructor(
    private readonly work: UnitOfWork,
    private readonly cases: HazardCases,
    private readonly records: CaseRecords,
    private readonly record: RectificationRecord,
  ) {}

  /**
   * Writes a further attempt in the open round. The opinion goes on file as a draft; after an objection the same draft
   * says it anew. A light review that passed leaves an approved record (验收记录).
   */
  async write({ accountId, onBehalfOf }: Actor, hazard: Hazard, finding: ReviewFinding): Promise<Review> {
    const { status, items, evidenceIds } = finding;
    await this.records.attach(hazard, [...evidenceIds, ...items.flatMap((item) => item.evidenceIds ?? [])]);
    const round = roundOf(hazard);
    const earlier = (await this.record.reviews(hazard.id)).filter((review) => review.round === round);
    const review: NewReview = {
      ...finding,
      round,
      attempt: earlier.length + 1,
      reviewerIds: status === 'CONFIRMED' ? [accountId] : hazard.reviewerIds,
      submittedBy: accountId,
      submittedFor: onBehalfOf ?? null,
      submittedAt: this.cases.now(),
      countersignedBy: null,
      countersignedFor: null,
      countersignedAt: null,
      objection: null,
      documentId: null,
    };
    review.documentId = await this.file(hazard, review, earlier.at(-1)?.documentId ?? null);
    return this.records.add(Review, hazard, review);
  }

  /** Stores what the second reviewer said. */
  async saveAnswer({ id, status, objection, ...review }: Review): Promise<void> {
    const { countersignedBy, countersignedFor, countersignedAt } = review;
    const answer = { status, countersignedBy, countersignedFor, countersignedAt, objection };
    await this.work.manager.update(Review, { id }, answer);
  }

  /** The second reviewer's signature makes the draft an official document. */
  async approve({ documentId, countersignedAt }: Review, actor: Actor): Promise<void> {
    const { name: countersignedBy, onBehalfOfName: countersignedFor = null } = actor;
    if (documentId)
      await this.records.approve(documentId, { countersignedBy, countersignedFor, countersignedAt });
  }

  private async file(hazard: Hazard, review: NewReview, draftId: string | null): Promise<string | null> {
    const { status, evidenceIds } = review;
    const light = status === 'CONFIRMED';
    if (light && review.items.some(({ passed }) => !passed)) return null;
    const content = await this.opinion(hazard, review);
    const draft = draftId
      ? await this.work.manager.findOneBy(CaseDocument, { id: draftId, status: 'DRAFT' })
      : null;
    if (draft) {
      await this.work.manager.save(Object.assign(draft, { content, evidenceIds }));
      return draft.id;
    }
    // What was never ordered to be rectified has an acceptance record in the opinion's place.
    const { id } = await this.records.issue(hazard, {
      kind: hazard.orderId ? 'REVIEW_OPINION' : 'ACCEPTANCE_RECORD',
      series: hazard.orderId ? '复查' : '验收',
      content,
      evidenceIds,
      status: light ? 'APPROVED' : 'DRAFT',
    });
    return id;
  }

  private async opinion(hazard: Hazard, review: NewReview): Promise<Record<string, unknown>> {
    const { manager } = this.work;
    const { number: hazardNumber, orderId } = hazard;
    const { round, opinion, rootCauseAddressed, sweepVerified, position, submittedAt } = review;
    const order = orderId ? await manager.findOneBy(RectificationOrder, { id: orderId }) : null;
    const reviewers = await manager.findBy(Account, { id: In(review.reviewerIds) });
    const texts = new Map((await this.record.reviewables(hazard)).map(({ id, text }) => [id, text]));
    const lines = review.items.map(({ measureId, passed, note }) => ({
      text: texts.get(measureId),
      passed,
      note,
    }));
    return {
      hazardNumber,
      order: order && { number: order.number, issuedAt: order.issuedAt },
      round,
      opinion,
      qualified: lines.filter(({ passed }) => passed).map(({ text }) => text),
      unqualified: lines.filter(({ passed }) => !passed).map(({ text, note }) => ({ text, note })),
      rootCauseAddressed,
      sweepVerified,
      reviewers: reviewers.map(({ name, certificateNo }) => ({ name, certificateNo })),
      position,
      reviewedAt: submittedAt,
    };
  }
}
