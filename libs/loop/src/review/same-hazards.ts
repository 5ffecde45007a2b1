import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@bihuan/kernel';
import { In, MoreThan, Not } from 'typeorm';
import { Hazard } from '../hazard/hazard.entity';

/** Finds the same fault again: the same checklist item at the same place of the same enterprise. */
@Injectable()
export class SameHazards {
  constructor(private readonly work: UnitOfWork) {}

  /** Registered cases found after `since`, oldest first; none for a hazard found without a checklist. */
  async foundSince({ id, enterpriseId, place, checklistId, itemNo }: Hazard, since: Date): Promise<Hazard[]> {
    if (checklistId === null || itemNo === null) return [];
    return this.work.manager.find(Hazard, {
      where: {
        id: Not(id),
        enterpriseId,
        place,
        checklistId,
        itemNo,
        recordedAt: MoreThan(since),
        state: Not(In(['DRAFT', 'VOIDED'])),
      },
      order: { recordedAt: 'ASC' },
    });
  }
}
