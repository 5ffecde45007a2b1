import { EvidenceShelf } from '@bihuan/evidence';
import { type Actor, type UseCase, UseCaseHandler } from '@bihuan/kernel';
import { HazardCases, subjectOf } from './hazard-cases';
import type { HazardReference, RecordOnSpotFix } from './hazard.dto';
import { HazardError } from './hazard.errors';
import { type HazardResource, hazardResource } from './hazard-resource';

/** Records that the hazard was gone before the inspectors left (当场整改); the workflow decides what follows (G2). */
@UseCaseHandler('hazard.record-on-spot-fix')
export class RecordOnSpotFixUseCase implements UseCase<RecordOnSpotFix & HazardReference, HazardResource> {
  constructor(
    private readonly cases: HazardCases,
    private readonly evidence: EvidenceShelf,
  ) {}

  async execute(_actor: Actor, input: RecordOnSpotFix & HazardReference): Promise<HazardResource> {
    const hazard = await this.cases.lock(input.hazardId, ['DRAFT', 'REGISTERED']);
    const photos = await this.evidence.require([...new Set([...hazard.photosBefore, ...input.photosAfter])]);
    const hashes = new Map(photos.map(({ id, hash }) => [id, hash]));
    const before = new Set(hazard.photosBefore.map((id) => hashes.get(id)));
    const reused = input.photosAfter.filter((id) => before.has(hashes.get(id)));
    if (reused.length > 0) {
      throw new HazardError(
        'PHOTO_AFTER_REUSED',
        'A photo of the fix is the same picture as one taken before it. Take a new one.',
        { evidenceIds: reused },
      );
    }
    if (hazard.registeredAt) await this.evidence.attach(input.photosAfter, subjectOf(hazard));
    hazard.fixedOnSpot = true;
    hazard.fixedAt = this.cases.now();
    hazard.fixNote = input.note ?? null;
    hazard.photosAfter = input.photosAfter;
    return hazardResource(await this.cases.save(hazard));
  }
}
