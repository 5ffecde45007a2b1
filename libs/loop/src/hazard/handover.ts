import { Injectable } from '@nestjs/common';
import { EvidenceShelf } from '@bihuan/evidence';
import { type Organisation, OrganisationKind } from '@bihuan/identity';
import { type Actor, isWithin, newId, UnitOfWork } from '@bihuan/kernel';
import { CaseFile } from '../dossier/case-file';
import { subjectOf } from './hazard-cases';
import type { TransferHazard } from './hazard.dto';
import type { Hazard } from './hazard.entity';
import { HazardError } from './hazard.errors';
import { HazardTransfer } from './hazard-transfer.entity';
import { LinkedCases } from './linked-cases';

const receivers = [OrganisationKind.REGULATOR, OrganisationKind.TOWN, OrganisationKind.GOVERNMENT];

/**
 * Refuses departments that could neither see nor take over the case.
 *
 * @throws HazardError `TRANSFER_RECEIVER`
 */
export function expectReceiver(hazard: Hazard, to: Organisation): void {
  const canTakeOver =
    to.id !== hazard.inspectingDepartmentId &&
    receivers.includes(to.kind) &&
    isWithin(to.jurisdiction, hazard.jurisdiction);
  if (canTakeOver) return;
  throw new HazardError(
    'TRANSFER_RECEIVER',
    `${to.name} cannot take this hazard over. Name another authority whose territory holds ${hazard.jurisdiction}.`,
    { organisationId: to.id },
  );
}

/** Hands cases over. */
@Injectable()
export class Handover {
  constructor(
    private readonly work: UnitOfWork,
    private readonly linkedCases: LinkedCases,
    private readonly file: CaseFile,
    private readonly evidence: EvidenceShelf,
  ) {}

  /** Opens the case of the receiver, issues the letter (移送书) on both files and records who handed over to whom. */
  async record(
    actor: Actor,
    { hazard, to }: { hazard: Hazard; to: Organisation },
    { reason, evidenceIds = [] }: TransferHazard,
  ): Promise<void> {
    await this.evidence.attach(evidenceIds, subjectOf(hazard));
    const linked = await this.linkedCases.transferred(actor, hazard, to.id);
    const { id: hazardId, jurisdiction, enterpriseId, inspectionId, number: hazardNumber, title } = hazard;
    const letter = await this.file.issue({
      kind: 'TRANSFER_LETTER',
      series: '移送',
      jurisdiction,
      enterpriseId,
      hazardIds: [hazardId, linked.id],
      inspectionId,
      content: { to: to.name, reason, hazardNumber, hazard: title, by: actor.name },
      evidenceIds,
      status: 'APPROVED',
    });
    await this.work.manager.insert(HazardTransfer, {
      ...{ id: newId(), hazardId, linkedHazardId: linked.id, reason, jurisdiction, enterpriseId },
      fromOrganisationId: hazard.inspectingDepartmentId,
      toOrganisationId: to.id,
      documentId: letter.id,
      sentAt: linked.recordedAt,
    });
  }
}
