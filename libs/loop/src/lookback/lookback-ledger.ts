import { Injectable } from '@nestjs/common';
import { type Actor, selvesOf, UnitOfWork } from '@bihuan/kernel';
import { HazardCases } from '../hazard/hazard-cases';
import type { Hazard } from '../hazard/hazard.entity';
import { momentOf } from '../inspection/claimed-moment';
import { CaseRecords } from '../rectification/case-records';
import type { RecordLookback } from './lookback.dto';
import { Lookback } from './lookback.entity';
import { LookbackTimeError } from './lookback.errors';

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
    const recordedAt = this.cases.now();
    const lookedAt = lookedAtOf(input, hazard, recordedAt);
    await this.records.attach(hazard, evidenceIds);
    const recordedByReviewer = selvesOf(actor).some((self) => reviewerIds.includes(self));
    const { id: documentId } = await this.records.issue(hazard, {
      kind: 'LOOKBACK_RECORD',
      series: '回头看',
      content: {
        ...{ hazardNumber, strikeOffNumber, place, recurred, note, position, lookedAt },
        recordedBy: name,
        recordedByReviewer,
      },
      evidenceIds,
    });
    await this.records.add(Lookback, hazard, {
      ...{ recordedAt, lookedAt, position, recurred },
      recordedBy: accountId,
      note,
      evidenceIds,
      documentId,
      reopenedHazardId: null,
    });
  }
}

/** When it was looked at. @throws LookbackTimeError when that cannot be */
function lookedAtOf({ occurredAt }: RecordLookback, { closedAt }: Hazard, now: Date): Date {
  const at = momentOf({ occurredAt }, now);
  if (!at || (closedAt && at < closedAt)) throw new LookbackTimeError(occurredAt, closedAt);
  return at;
}
