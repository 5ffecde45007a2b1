import { Injectable } from '@nestjs/common';
import { type Actor, Clock, UnitOfWork } from '@bihuan/kernel';
import { HazardError } from './hazard.errors';
import { actsFor } from './hazard-people';
import { HazardTransfer } from './hazard-transfer.entity';

/** Finds handovers and keeps what becomes of them. */
@Injectable()
export class HazardTransfers {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** The handover of a case, seen from the sender's case or from the receiver's; null when there is none. */
  of(hazardId: string): Promise<HazardTransfer | null> {
    return this.work.manager.findOne(HazardTransfer, {
      where: [{ hazardId }, { linkedHazardId: hazardId }],
      order: { sentAt: 'DESC' },
    });
  }

  /**
   * The handover of a case, for somebody of the receiving department.
   *
   * @throws HazardError `TRANSFER_NOT_FOUND`, `TRANSFER_NOT_YOURS`
   */
  async receivedBy(actor: Actor, hazardId: string): Promise<HazardTransfer> {
    const transfer = await this.of(hazardId);
    if (!transfer) {
      throw new HazardError('TRANSFER_NOT_FOUND', 'This case was not transferred to anybody.', { hazardId });
    }
    if (!actsFor(actor, transfer.toOrganisationId)) {
      throw new HazardError(
        'TRANSFER_NOT_YOURS',
        'Only the receiving department acknowledges a transfer and feeds back its result.',
        { toOrganisationId: transfer.toOrganisationId },
      );
    }
    return transfer;
  }

  /** @throws HazardError `TRANSFER_DONE` */
  async acknowledge(transfer: HazardTransfer, { accountId }: Actor): Promise<HazardTransfer> {
    if (transfer.receivedAt) {
      throw new HazardError('TRANSFER_DONE', 'The transfer is acknowledged already.', {
        receivedAt: transfer.receivedAt.toISOString(),
      });
    }
    transfer.receivedAt = this.clock.now();
    transfer.receivedBy = accountId;
    return this.work.manager.save(transfer);
  }

  /** A later result replaces an earlier one. @throws HazardError `TRANSFER_NOT_ACKNOWLEDGED` */
  async feedBack(transfer: HazardTransfer, result: string): Promise<HazardTransfer> {
    if (!transfer.receivedAt) {
      throw new HazardError(
        'TRANSFER_NOT_ACKNOWLEDGED',
        'Acknowledge the transfer first, then feed back its result.',
      );
    }
    transfer.result = result;
    transfer.fedBackAt = this.clock.now();
    return this.work.manager.save(transfer);
  }
}
