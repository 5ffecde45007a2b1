import { Injectable } from '@nestjs/common';
import { CommandScope, newId, UnitOfWork } from '@bihuan/kernel';
import { type FailedItem, FindingRecorder, type WithdrawnItem } from '../inspection/finding-recorder';
import { HazardCases, subjectOf } from './hazard-cases';
import { Hazard } from './hazard.entity';
import { newHazard } from './new-hazard';

const fireSafety = 5;
const generalSafety = 1;

/** Makes hazard drafts of failed checklist items. */
@Injectable()
export class HazardFindings extends FindingRecorder {
  constructor(
    private readonly work: UnitOfWork,
    private readonly scope: CommandScope,
    private readonly cases: HazardCases,
  ) {
    super();
  }

  /** A failure answered again keeps its draft and follows the new note and photos. */
  async recordFailure({
    inspection,
    checklist,
    item,
    note,
    evidenceIds,
  }: FailedItem): Promise<{ hazardId: string }> {
    const photosBefore = [...evidenceIds];
    const known = await this.draftOf({
      inspectionId: inspection.id,
      checklistId: checklist.id,
      itemNo: item.no,
    });
    if (known) {
      Object.assign(known, { description: note, photosBefore });
      await this.cases.save(known);
      return { hazardId: known.id };
    }
    const hazard = newHazard({
      id: newId(),
      // An item says how it should be; the hazard is that it is not.
      title: `不符合：${item.textZh}`.slice(0, 200),
      description: note,
      place: inspection.place ?? '',
      category: checklist.code === 'fire' ? fireSafety : generalSafety,
      basis: item.basis,
      basisVerified: item.verified,
      suggestedLevel: item.suggestedLevel,
      source: 'INSPECTION',
      checklistId: checklist.id,
      itemNo: item.no,
      campaignId: inspection.campaignId,
      inspectionId: inspection.id,
      jurisdiction: inspection.jurisdiction,
      enterpriseId: inspection.enterpriseId,
      inspectingDepartmentId: inspection.organisationId,
      competentDepartmentId: inspection.organisationId,
      recordedBy: this.scope.current.actor.accountId,
      recordedAt: this.cases.now(),
      photosBefore,
    });
    const { id: hazardId } = await this.cases.open(hazard);
    return { hazardId };
  }

  async withdraw({ reason, ...item }: WithdrawnItem): Promise<void> {
    const draft = await this.draftOf(item);
    if (!draft) return;
    const by = this.scope.current.actor.accountId;
    draft.voidRequest = { reason, by, at: this.cases.now().toISOString() };
    this.cases.enter(draft, 'VOIDED');
    await this.cases.save(draft);
  }

  private async draftOf(item: Omit<WithdrawnItem, 'reason'>): Promise<Hazard | null> {
    const { inspectionId, checklistId, itemNo } = item;
    const draft = await this.work.manager.findOne(Hazard, {
      select: { id: true },
      where: { inspectionId, checklistId, itemNo, state: 'DRAFT' },
    });
    if (!draft) return null;
    const hazard = await this.cases.loaded(draft.id);
    this.scope.about(subjectOf(hazard));
    return hazard;
  }
}
