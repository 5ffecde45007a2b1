import { type Actor, type UseCase, UseCaseHandler } from '@bihuan/kernel';
import { HazardCases } from './hazard-cases';
import type { HazardReference } from './hazard.dto';
import { HazardError } from './hazard.errors';
import { HazardLedger } from './hazard-ledger';
import { HazardOrigins } from './hazard-origins';
import { type HazardResource, hazardResource } from './hazard-resource';
import { missingForRegistration } from './hazard.rules';
import { ResponsibilityResolver } from './responsibility-resolver';

/** Enters a draft in the ledger (登记): gives it its number and finds out who answers for it. */
@UseCaseHandler('hazard.register')
export class RegisterHazardUseCase implements UseCase<HazardReference, HazardResource> {
  constructor(
    private readonly cases: HazardCases,
    private readonly origins: HazardOrigins,
    private readonly responsibilities: ResponsibilityResolver,
    private readonly ledger: HazardLedger,
  ) {}

  async execute(_actor: Actor, { hazardId }: HazardReference): Promise<HazardResource> {
    const hazard = await this.cases.lock(hazardId, ['DRAFT']);
    const missing = missingForRegistration(hazard);
    if (missing.length > 0) {
      throw new HazardError('DRAFT_INCOMPLETE', `Complete the draft first: ${missing.join(', ')}.`, {
        missing,
      });
    }
    if (hazard.inspectionId) await this.origins.requireRecorded(hazard.inspectionId);
    await this.responsibilities.resolve(hazard);
    await this.ledger.enter(hazard);
    this.cases.enter(hazard, 'REGISTERED');
    return hazardResource(await this.cases.save(hazard));
  }
}
