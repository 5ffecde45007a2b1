import { Injectable } from '@nestjs/common';
import { type Actor, newId } from '@bihuan/kernel';
import { HazardCases } from './hazard-cases';
import type { Hazard } from './hazard.entity';
import { HazardLedger } from './hazard-ledger';
import { newHazard } from './new-hazard';
import { ResponsibilityResolver } from './responsibility-resolver';

/** Opens the cases that continue others. */
@Injectable()
export class LinkedCases {
  constructor(
    private readonly cases: HazardCases,
    private readonly ledger: HazardLedger,
    private readonly responsibilities: ResponsibilityResolver,
  ) {}

  /** The case of the receiving department: registered, to be judged by them. */
  async transferred(actor: Actor, hazard: Hazard, receiverId: string): Promise<Hazard> {
    const linked = await this.cases.open(
      newHazard({
        ...continued(hazard, actor, this.cases.now()),
        number: await this.ledger.number(hazard.jurisdiction),
        source: 'TRANSFER',
        suggestedLevel: hazard.level ?? hazard.suggestedLevel,
        inspectingDepartmentId: receiverId,
        competentDepartmentId: receiverId,
        linkKind: 'TRANSFER',
      }),
    );
    const known = await this.responsibilities.of(hazard.id);
    const nobody = { party: null, unitId: null, personName: null, accountId: null };
    await this.responsibilities.add(linked, [
      ...known.filter(({ basis }) => basis !== 'SECTOR'),
      { ...nobody, basis: 'SECTOR', organisationId: receiverId, duty: 'SUPERVISE' },
    ]);
    return linked;
  }
}

/** What a case takes from the one it continues. */
function continued(hazard: Hazard, { accountId }: Actor, now: Date) {
  const { title, description, place, category, nature, basis, basisVerified, photosBefore } = hazard;
  const { checklistId, itemNo, campaignId, inspectionId, jurisdiction, enterpriseId } = hazard;
  return {
    ...{ title, description, place, category, nature, basis, basisVerified, photosBefore },
    ...{ checklistId, itemNo, campaignId, inspectionId, jurisdiction, enterpriseId },
    id: newId(),
    state: 'REGISTERED' as const,
    recordedBy: accountId,
    recordedAt: now,
    registeredAt: now,
    linkedHazardId: hazard.id,
  };
}
