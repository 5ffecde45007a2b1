import { Injectable } from '@nestjs/common';
import { type Actor, selvesOf, UnitOfWork } from '@bihuan/kernel';
import { HazardCases } from '../hazard/hazard-cases';
import type { Hazard } from '../hazard/hazard.entity';
import { CaseRecords } from '../rectification/case-records';
import type { RecordLookback } from './lookback.dto';
import { Lookback } from './lookback.entity';

/** The look-backs at a case and their records on file (回头看抽查表). */
@Injectable()
export class LookbackLedger {
  constructor(
    private readonly work: UnitOfWork,
    private readonly cases: HazardCases,
    private readonly records: CaseRecords,
  ) {}

  /** Oldest first. */
  of(hazardId: string): Promise<Lookback[]> {
    return this.work.manager.find(Lookback, { where: { hazardId }, order: { recordedAt: 'ASC', id: 'ASC' } });
  }

  /** The last one; null before the first. */
  async last(hazardId: string): Promise<Lookback | null> {
    return (await this.of(hazardId)).at(-1) ?? null;
  }

  /** Another than a reviewer looks back where there is another; the record says when it was one of them. */
  async write(actor: Actor, hazard: Hazard, input: RecordLookback): Promise<void> {
    const { accountId, name } = actor;
    const { recurred, note, evidenceIds, position = null } = input;
    const { number: hazardNumber, strikeOffNumber, place, reviewerIds } = hazard;
    await this.records.attach(hazard, evidenceIds);
    const recordedByReviewer = selvesOf(actor).some((self) => reviewerIds.includes(self));
    const { id: documentId } = await this.records.issue(hazard, {
      kind: 'LOOKBACK_RECORD',
      series: '回头看',
      content: {
        ...{ hazardNumber, strikeOffNumber, place, recurred, note, position },
        recordedBy: name,
        recordedByReviewer,
      },
      evidenceIds,
    });
    await this.records.add(Lookback, hazard, {
      recordedAt: this.cases.now(),
      recordedBy: accountId,
      recurred,
      note,
      evidenceIds,
      documentId,
      reopenedHazardId: null,
    });
  }
}
