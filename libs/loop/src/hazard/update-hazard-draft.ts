import { EvidenceShelf } from '@bihuan/evidence';
import { type Actor, type UseCase, UseCaseHandler } from '@bihuan/kernel';
import { HazardCases } from './hazard-cases';
import type { HazardReference, UpdateHazardDraft } from './hazard.dto';
import type { Hazard } from './hazard.entity';
import { HazardError } from './hazard.errors';
import { HazardPeople } from './hazard-people';
import { type HazardResource, hazardResource } from './hazard-resource';

/** Completes or corrects a draft. */
@UseCaseHandler('hazard.update-draft')
export class UpdateHazardDraftUseCase implements UseCase<
  UpdateHazardDraft & HazardReference,
  HazardResource
> {
  constructor(
    private readonly cases: HazardCases,
    private readonly people: HazardPeople,
    private readonly evidence: EvidenceShelf,
  ) {}

  async execute(_actor: Actor, input: UpdateHazardDraft & HazardReference): Promise<HazardResource> {
    const hazard = await this.cases.lock(input.hazardId, ['DRAFT']);
    if (input.photosBefore) await this.evidence.require(input.photosBefore);
    if (input.competentDepartmentId) await this.people.organisation(input.competentDepartmentId);
    if (hazard.checklistId && input.suggestedLevel && input.suggestedLevel !== hazard.suggestedLevel) {
      throw new HazardError(
        'LEVEL_NOT_JUSTIFIED',
        'The checklist suggests the level of this hazard. Judge it otherwise when it is registered, with a reason.',
        {
          suggestedLevel: hazard.suggestedLevel,
          reasons: [
            {
              zh: '级别由检查表建议，登记后定级时可说明理由改判。',
              en: 'The checklist suggests the level; judge it otherwise when it is registered, with a reason.',
            },
          ],
        },
      );
    }
    if (input.basis && input.basis !== hazard.basis) hazard.basisVerified = 'unverified';
    Object.assign(hazard, changesOf(input));
    return hazardResource(await this.cases.save(hazard));
  }
}

function changesOf(input: UpdateHazardDraft & HazardReference): Partial<Hazard> {
  const isChange = ([field, value]: [string, unknown]): boolean =>
    field !== 'hazardId' && value !== undefined;
  return Object.fromEntries(Object.entries(input).filter(isChange));
}
