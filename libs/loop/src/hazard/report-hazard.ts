import { EvidenceShelf } from '@bihuan/evidence';
import { type Actor, newId, type UseCase, UseCaseHandler } from '@bihuan/kernel';
import { HazardCases } from './hazard-cases';
import type { ReportHazard } from './hazard.dto';
import { HazardError } from './hazard.errors';
import { HazardOrigins } from './hazard-origins';
import { type HazardResource, hazardResource } from './hazard-resource';
import { needsPhoto } from './hazard.rules';
import { newHazard } from './new-hazard';

/** Writes down a hazard without a checklist: during an inspection, as a report, or by the enterprise about itself. */
@UseCaseHandler('hazard.report')
export class ReportHazardUseCase implements UseCase<ReportHazard, HazardResource> {
  constructor(
    private readonly cases: HazardCases,
    private readonly origins: HazardOrigins,
    private readonly evidence: EvidenceShelf,
  ) {}

  async execute(actor: Actor, input: ReportHazard): Promise<HazardResource> {
    const origin = await this.origins.of(actor, input);
    const photosBefore = input.photosBefore ?? [];
    if (needsPhoto(origin) && photosBefore.length === 0) {
      throw new HazardError(
        'PHOTO_BEFORE_MISSING',
        'Upload at least one photo of the hazard and name it in photosBefore.',
      );
    }
    await this.evidence.require(photosBefore);
    const { title, description, place, category, nature = null, basis, suggestedLevel = 'GENERAL' } = input;
    const hazard = await this.cases.open(
      newHazard({
        ...{ id: newId(), title, description, place, category, nature, basis, suggestedLevel, photosBefore },
        ...origin,
        basisVerified: 'unverified',
        recordedBy: actor.accountId,
        recordedAt: this.cases.now(),
      }),
    );
    return hazardResource(hazard);
  }
}
