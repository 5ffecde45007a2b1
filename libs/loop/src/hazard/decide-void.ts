import { type Actor, selvesOf, type UseCase, UseCaseHandler } from '@bihuan/kernel';
import { ProcessRuntime } from '@bihuan/process';
import { CaseFile } from '../dossier/case-file';
import { HazardCases } from './hazard-cases';
import type { HazardReference, DecideVoid } from './hazard.dto';
import type { Hazard, VoidRequest } from './hazard.entity';
import { HazardError } from './hazard.errors';
import { type HazardResource, hazardResource } from './hazard-resource';
import { voidableStates } from './hazard.rules';

/** Decides on voiding a case; another person than who asked. Nothing is deleted. */
@UseCaseHandler('hazard.decide-void')
export class DecideVoidUseCase implements UseCase<DecideVoid & HazardReference, HazardResource> {
  constructor(
    private readonly cases: HazardCases,
    private readonly runtime: ProcessRuntime,
    private readonly file: CaseFile,
  ) {}

  async execute(
    actor: Actor,
    { hazardId, approved, reason }: DecideVoid & HazardReference,
  ): Promise<HazardResource> {
    const hazard = await this.cases.lock(hazardId, voidableStates);
    const request = pendingRequest(hazard);
    if (selvesOf(actor).includes(request.by)) {
      throw new HazardError(
        'VOID_SAME_PERSON',
        'Whoever asked to void a case cannot decide it. Let another leader decide.',
      );
    }
    const at = this.cases.now().toISOString();
    hazard.voidRequest = { ...request, decision: { approved, reason, by: actor.accountId, at } };
    if (approved) await this.void(hazard, hazard.voidRequest);
    return hazardResource(await this.cases.save(hazard));
  }

  private async void(hazard: Hazard, request: VoidRequest): Promise<void> {
    const { id, jurisdiction, enterpriseId, number } = hazard;
    // The inspection is not named: what names it lies on the file of every hazard the inspection found.
    if (hazard.registeredAt) {
      await this.file.issue({
        kind: 'VOID_APPROVAL',
        series: '作废',
        jurisdiction,
        enterpriseId,
        hazardIds: [id],
        content: { hazardNumber: number, ...request },
        status: 'APPROVED',
      });
    }
    const { instanceId } = hazard;
    if (instanceId) await this.runtime.cancel({ instanceId, reason: request.reason });
    this.cases.enter(hazard, 'VOIDED');
  }
}

function pendingRequest({ voidRequest }: Hazard): VoidRequest {
  if (voidRequest && !voidRequest.decision) return voidRequest;
  throw new HazardError(
    'VOID_NOT_REQUESTED',
    'Nobody asks to void this case. Request it first, with a reason.',
  );
}
