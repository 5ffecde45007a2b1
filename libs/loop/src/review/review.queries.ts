import { Injectable } from '@nestjs/common';
import { ReadAccess } from '@bihuan/identity';
import { type Actor, UnitOfWork } from '@bihuan/kernel';
import { Hazard } from '../hazard/hazard.entity';
import { HazardNotFoundError } from '../hazard/hazard.errors';
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
    private readonly work: UnitOfWork,
    private readonly record: RectificationRecord,
  ) {}

  /** Oldest first. @throws NotPermittedError, HazardNotFoundError */
  of(actor: Actor, hazardId: string): Promise<CaseReviews> {
    return this.access.run(actor, 'review.read', async () => {
      const hazard = await this.work.manager.findOneBy(Hazard, { id: hazardId });
      if (!hazard) throw new HazardNotFoundError(hazardId);
      const reviewables = await this.record.reviewables(hazard);
      return {
        items: await this.record.reviews(hazardId),
        reviewables: reviewables.map(({ id, text }) => ({ id, text })),
      };
    });
  }
}
