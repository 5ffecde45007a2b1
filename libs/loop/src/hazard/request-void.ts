import { type Actor, type UseCase, UseCaseHandler } from '@bihuan/kernel';
import { HazardCases } from './hazard-cases';
import type { HazardReference, RequestVoid } from './hazard.dto';
import { HazardError } from './hazard.errors';
import { type HazardResource, hazardResource } from './hazard-resource';
import { voidableStates } from './hazard.rules';

/** Asks a leader to void a case that was none (误报作废). */
@UseCaseHandler('hazard.request-void')
export class RequestVoidUseCase implements UseCase<RequestVoid & HazardReference, HazardResource> {
  constructor(private readonly cases: HazardCases) {}

  async execute(actor: Actor, { hazardId, reason }: RequestVoid & HazardReference): Promise<HazardResource> {
    const hazard = await this.cases.lock(hazardId, voidableStates);
    if (hazard.voidRequest && !hazard.voidRequest.decision) {
      throw new HazardError(
        'VOID_PENDING',
        'Voiding is requested already. A regulator leader has to decide.',
      );
    }
    hazard.voidRequest = { reason, by: actor.accountId, at: this.cases.now().toISOString() };
    return hazardResource(await this.cases.save(hazard));
  }
}
