import { Injectable } from '@nestjs/common';
import { type Actor, ReadAccess } from '@bihuan/kernel';
import { RectificationRecord } from './rectification-record';
import type { Review } from './review.entity';
import type { Reviewable } from './review.rules';

/** The reviews of a case, and what the next one has to judge. */
export interface CaseReviews {
  readonly items: readonly Review[];
  readonly reviewables: readonly Reviewable[];
}

/** Reads reviews for whoever may read them. */
@Injectable()
export class ReviewQueries {
  constructor(
    private readonly access: ReadAccess,
    private readonly record: RectificationRecord,
  ) {}

  /** Oldest first. @throws NotPermittedError, HazardNotFoundError */
  of(actor: Actor, hazardId: string): Promise<CaseReviews> {
    return this.access.run(actor, 'review.read', async () => {
      const reviewables = await this.record.reviewables(await this.record.hazard(hazardId));
      return {
        items: await this.record.reviews(hazardId),
        reviewables: reviewables.map(({ id, text }) => ({ id, text })),
      };
    });
  }
}
