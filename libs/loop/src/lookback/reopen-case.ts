import { Injectable } from '@nestjs/common';
import { newId, UnitOfWork } from '@bihuan/kernel';
import { ProcessTask, type ProcessTaskCall } from '@bihuan/process';
import { CaseNumbers } from '../dossier/case-numbers';
import { HazardCases } from '../hazard/hazard-cases';
import type { Hazard } from '../hazard/hazard.entity';
import { HazardResponsibility } from '../hazard/hazard-responsibility.entity';
import { newHazard } from '../hazard/new-hazard';
import { Lookback } from './lookback.entity';
import { LookbackLedger } from './lookback-ledger';

/** Opens a new case for a hazard that came back (反弹重开); the closed one stays closed and both point to each other. */
@Injectable()
export class ReopenCase {
  constructor(
    private readonly work: UnitOfWork,
    private readonly cases: HazardCases,
    private readonly numbers: CaseNumbers,
    private readonly ledger: LookbackLedger,
  ) {}

  @ProcessTask('lookback.reopen')
  async reopen({ subject, now }: ProcessTaskCall): Promise<void> {
    const closed = await this.cases.loaded(subject.id);
    const lookback = await this.ledger.last(closed.id);
    // At once with the record, or not at all: a second look at the same record opens nothing.
    if (!lookback || lookback.reopenedHazardId !== null) return;
    const number = await this.numbers.next('YH', closed.jurisdiction);
    const reopened = await this.cases.open({ ...recurrenceOf(closed, lookback, now), number });
    await this.copyResponsibilities(closed.id, reopened.id);
    await this.work.manager.update(Lookback, { id: lookback.id }, { reopenedHazardId: reopened.id });
  }

  private async copyResponsibilities(from: string, hazardId: string): Promise<void> {
    const rows = await this.work.manager.findBy(HazardResponsibility, { hazardId: from });
    await this.work.manager.insert(
      HazardResponsibility,
      rows.map((row) => ({ ...row, id: newId(), hazardId })),
    );
  }
}

/** What the new case takes over from the closed one and from the look-back that found it. */
function recurrenceOf(closed: Hazard, lookback: Lookback, now: Date): Omit<Hazard, 'version'> {
  const { title, place, category, nature, basis, basisVerified, checklistId, itemNo, campaignId } = closed;
  const { jurisdiction, enterpriseId, inspectingDepartmentId, competentDepartmentId } = closed;
  return newHazard({
    ...{ title, place, category, nature, basis, basisVerified, checklistId, itemNo, campaignId },
    ...{ jurisdiction, enterpriseId, inspectingDepartmentId, competentDepartmentId },
    id: newId(),
    state: 'REGISTERED',
    source: 'LOOKBACK',
    description: `${lookback.note}\n（${closed.number ?? closed.id} 反弹）\n${closed.description}`,
    suggestedLevel: closed.level ?? closed.suggestedLevel,
    photosBefore: lookback.evidenceIds,
    recordedBy: lookback.recordedBy,
    recordedAt: lookback.recordedAt,
    registeredAt: now,
    linkedHazardId: closed.id,
    linkKind: 'RECURRENCE',
  });
}
