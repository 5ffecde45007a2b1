import { type Actor, type UseCase, UseCaseHandler } from '@bihuan/kernel';
import { CaseFile } from '../dossier/case-file';
import { HazardCases } from './hazard-cases';
import type { HazardReference } from './hazard.dto';
import type { HazardTransfer } from './hazard-transfer.entity';
import { HazardTransfers } from './hazard-transfers';

/** The receiving department confirms that it has taken the hazard over (移送回执); by its own case or the sender's. */
@UseCaseHandler('hazard.acknowledge-transfer')
export class AcknowledgeTransferUseCase implements UseCase<HazardReference, HazardTransfer> {
  constructor(
    private readonly cases: HazardCases,
    private readonly transfers: HazardTransfers,
    private readonly file: CaseFile,
  ) {}

  async execute(actor: Actor, { hazardId }: HazardReference): Promise<HazardTransfer> {
    const { jurisdiction, enterpriseId } = await this.cases.lock(hazardId);
    const received = await this.transfers.receivedBy(actor, hazardId);
    const transfer = await this.transfers.acknowledge(received, actor);
    await this.file.issue({
      kind: 'TRANSFER_RECEIPT',
      series: '移送回执',
      jurisdiction,
      enterpriseId,
      hazardIds: [transfer.hazardId, ...(transfer.linkedHazardId ? [transfer.linkedHazardId] : [])],
      content: { receivedBy: actor.name, receivedAt: transfer.receivedAt },
      status: 'APPROVED',
    });
    return transfer;
  }
}
