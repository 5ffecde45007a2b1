import { type Actor, type UseCase, UseCaseHandler } from '@bihuan/kernel';
import { ProcessRuntime } from '@bihuan/process';
import { expectReceiver, Handover } from './handover';
import { HazardCases } from './hazard-cases';
import { type HazardReference, TransferHazard } from './hazard.dto';
import { HazardPeople } from './hazard-people';
import { type HazardResource, hazardResource } from './hazard-resource';

/** Hands a hazard over to the competent department (移送, 安全生产法 Art 69): the case ends here and goes on there. */
@UseCaseHandler('hazard.transfer', { input: TransferHazard })
export class TransferHazardUseCase implements UseCase<TransferHazard & HazardReference, HazardResource> {
  constructor(
    private readonly cases: HazardCases,
    private readonly people: HazardPeople,
    private readonly handover: Handover,
    private readonly runtime: ProcessRuntime,
  ) {}

  async execute(actor: Actor, input: TransferHazard & HazardReference): Promise<HazardResource> {
    const hazard = await this.cases.lock(input.hazardId, ['JUDGED']);
    const to = await this.people.organisation(input.toOrganisationId ?? hazard.competentDepartmentId);
    expectReceiver(hazard, to);
    hazard.competentDepartmentId = to.id;
    await this.cases.save(hazard);
    await this.handover.record(actor, { hazard, to }, input);
    await this.runtime.complete(actor, {
      subjectId: hazard.id,
      elementId: 'hazard.transfer',
      output: { transferredTo: to.id },
    });
    return hazardResource(hazard);
  }
}
