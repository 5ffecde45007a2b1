import { Injectable } from '@nestjs/common';
import { Account } from '@bihuan/identity';
import { Clock, CommandScope, newId, UnitOfWork } from '@bihuan/kernel';
import { In } from 'typeorm';
import { RectificationOrder } from '../assignment/order.entity';
import { CaseDocument } from '../dossier/case-document.entity';
import { CaseFile } from '../dossier/case-file';
import type { Hazard } from '../hazard/hazard.entity';
import { onFileOf } from '../rectification/case-standing';
import { roundOf } from '../rectification/rectification.rules';
import { RectificationRecord } from './rectification-record';
import { Review } from './review.entity';

/** What a review says; the rest of its row follows from the case. */
export type ReviewFinding = Pick<
  Review,
  'items' | 'rootCauseAddressed' | 'sweepVerified' | 'opinion' | 'position' | 'evidenceIds'
>;

/** Writes reviews and the opinion on file that goes with them (整改复查意见书). */
@Injectable()
export class ReviewWriter {
  constructor(
    private readonly work: UnitOfWork,
    private readonly scope: CommandScope,
    private readonly clock: Clock,
    private readonly file: CaseFile,
    private readonly record: RectificationRecord,
  ) {}

  /** A further attempt in the open round, not saved yet. */
  async next(hazard: Hazard, finding: ReviewFinding, status: Review['status']): Promise<Review> {
    const { id: hazardId, jurisdiction, enterpriseId, reviewerIds } = hazard;
    const by = this.scope.current.actor.accountId;
    const round = roundOf(hazard);
    const attempts = (await this.record.reviews(hazardId)).filter((review) => review.round === round);
    return this.work.manager.create(Review, {
      ...finding,
      id: newId(),
      hazardId,
      round,
      attempt: attempts.length + 1,
      reviewerIds: status === 'CONFIRMED' ? [by] : reviewerIds,
      status,
      submittedBy: by,
      submittedAt: this.clock.now(),
      countersignedBy: null,
      countersignedAt: null,
      objection: null,
      documentId: attempts.at(-1)?.documentId ?? null,
      jurisdiction,
      enterpriseId,
    });
  }

  /** Stores the review. */
  save(review: Review): Promise<Review> {
    return this.work.manager.save(review);
  }

  /** Puts the opinion on file as a draft; after an objection the same draft says it anew. */
  async draftOpinion(hazard: Hazard, review: Review): Promise<void> {
    const content = await this.opinion(hazard, review);
    const { evidenceIds } = review;
    const draft = await this.draftOf(review);
    if (draft) {
      await this.work.manager.save(Object.assign(draft, { content, evidenceIds }));
      return;
    }
    const { id } = await this.issue(hazard, review, content, 'DRAFT');
    review.documentId = id;
  }

  /** Puts the record of a light review on file, approved by the one who made it (验收记录). */
  async fileConfirmation(hazard: Hazard, review: Review): Promise<void> {
    const { id } = await this.issue(hazard, review, await this.opinion(hazard, review), 'APPROVED');
    review.documentId = id;
  }

  private async draftOf({ documentId }: Review): Promise<CaseDocument | null> {
    return documentId ? this.work.manager.findOneBy(CaseDocument, { id: documentId, status: 'DRAFT' }) : null;
  }

  /** A hazard that was never ordered to be rectified has an acceptance record in the opinion's place. */
  private issue(
    hazard: Hazard,
    { evidenceIds }: Review,
    content: Readonly<Record<string, unknown>>,
    status: 'DRAFT' | 'APPROVED',
  ): Promise<CaseDocument> {
    return this.file.issue({
      ...onFileOf(hazard),
      kind: hazard.orderId ? 'REVIEW_OPINION' : 'ACCEPTANCE_RECORD',
      series: hazard.orderId ? '复查' : '验收',
      content,
      evidenceIds,
      status,
    });
  }

  private async opinion(hazard: Hazard, review: Review): Promise<Record<string, unknown>> {
    const { manager } = this.work;
    const order = hazard.orderId ? await manager.findOneBy(RectificationOrder, { id: hazard.orderId }) : null;
    const reviewers = await manager.findBy(Account, { id: In(review.reviewerIds) });
    const texts = new Map((await this.record.reviewables(hazard)).map(({ id, text }) => [id, text]));
    const lines = review.items.map(({ measureId, passed, note }) => ({
      text: texts.get(measureId),
      passed,
      note,
    }));
    return {
      hazardNumber: hazard.number,
      order: order && { number: order.number, issuedAt: order.issuedAt },
      round: review.round,
      opinion: review.opinion,
      qualified: lines.filter(({ passed }) => passed).map(({ text }) => text),
      unqualified: lines.filter(({ passed }) => !passed).map(({ text, note }) => ({ text, note })),
      rootCauseAddressed: review.rootCauseAddressed,
      sweepVerified: review.sweepVerified,
      reviewers: reviewers.map(({ name, certificateNo }) => ({ name, certificateNo })),
      position: review.position,
      reviewedAt: review.submittedAt,
    };
  }
}
