import { Injectable } from '@nestjs/common';
import { newId, UnitOfWork } from '@bihuan/kernel';
import { ProcessTask, type ProcessTaskCall } from '@bihuan/process';
import { CaseNumbers } from '../dossier/case-numbers';
import { HazardCases } from '../hazard/hazard-cases';
import type { Hazard } from '../hazard/hazard.entity';
import { newHazard } from '../hazard/new-hazard';
import { ResponsibilityResolver } from '../hazard/responsibility-resolver';
import { Lookback } from './lookback.entity';

/** Opens a new case for a hazard that came back (反弹重开); the closed one stays closed and both point to each other. */
@Injectable()
export class ReopenCase {
  constructor(
    private readonly work: UnitOfWork,
    private readonly cases: HazardCases,
    private readonly numbers: CaseNumbers,
    private readonly responsibilities: ResponsibilityResolver,
  ) {}

  @ProcessTask('lookback.reopen')
  async reopen({ subject, now }: ProcessTaskCall): Promise<void> {
    const closed = await this.cases.loaded(subject.id);
    const lookback = await this.work.manager.findOneOrFail(Lookback, {
      where: { hazardId: closed.id },
      order: { recordedAt: 'DESC', id: 'DESC' },
    });
    const number = await this.numbers.next('YH', closed.jurisdiction);
    const reopened = await this.cases.open({ ...recurrenceOf(closed, lookback, now), number });
    await this.responsibilities.add(reopened, await this.responsibilities.of(closed.id));
    lookback.reopenedHazardId = reopened.id;
    await this.work.manager.save(lookback);
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
