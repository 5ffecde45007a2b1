import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@bihuan/kernel';
import { type ProcessSubject, RuleFacts } from '@bihuan/process';
import type { FixedOnSpotFacts, HazardLevelFacts, TransferFacts } from '@bihuan/rules';
import { Checklist } from '../campaign/checklist.entity';
import { HazardCases } from './hazard-cases';

/** Facts of the gates that judge and route a hazard: G1, G2 and G3. */
@Injectable()
export class HazardFacts {
  constructor(
    private readonly work: UnitOfWork,
    private readonly cases: HazardCases,
  ) {}

  @RuleFacts('HAZARD_LEVEL')
  async level({ id }: ProcessSubject): Promise<HazardLevelFacts> {
    const { checklistId, itemNo, suggestedLevel, judgement } = await this.cases.read(id);
    const checklist = checklistId ? await this.work.manager.findOneBy(Checklist, { id: checklistId }) : null;
    const code = checklist ? `${checklist.code}-${itemNo}` : 'reported';
    return {
      items: [{ code, majorCriterion: suggestedLevel === 'MAJOR' }],
      judgedLevel: judgement?.level ?? null,
      judgedBy: judgement?.judgedBy ?? null,
      reason: judgement?.reason ?? null,
      secondOfficerId: judgement?.secondOfficerId ?? null,
    };
  }

  @RuleFacts('FIXED_ON_SPOT')
  async fixedOnSpot({ id }: ProcessSubject): Promise<FixedOnSpotFacts> {
    const { level, suggestedLevel, fixedOnSpot, photosAfter } = await this.cases.read(id);
    return { level: level ?? suggestedLevel, fixedOnSpot, photosAfter: photosAfter.length };
  }

  /** What an enterprise found at itself was inspected by no department that could hand it over. */
  @RuleFacts('TRANSFER')
  async transfer({ id }: ProcessSubject): Promise<TransferFacts> {
    const { source, inspectingDepartmentId, competentDepartmentId } = await this.cases.read(id);
    return {
      inspectingDepartment: source === 'SELF_CHECK' ? competentDepartmentId : inspectingDepartmentId,
      competentDepartment: competentDepartmentId,
    };
  }
}
