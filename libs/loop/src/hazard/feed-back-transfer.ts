import { type Actor, type UseCase, UseCaseHandler } from '@bihuan/kernel';
import { HazardCases } from './hazard-cases';
import type { FeedBackTransfer, HazardReference } from './hazard.dto';
import type { HazardTransfer } from './hazard-transfer.entity';
import { HazardTransfers } from './hazard-transfers';

/** The receiving department tells the sender what came of the hazard. */
@UseCaseHandler('hazard.feed-back-transfer')
export class FeedBackTransferUseCase implements UseCase<FeedBackTransfer & HazardReference, HazardTransfer> {
  constructor(
    private readonly cases: HazardCases,
    private readonly transfers: HazardTransfers,
  ) {}

  async execute(
    actor: Actor,
    { hazardId, result }: FeedBackTransfer & HazardReference,
  ): Promise<HazardTransfer> {
    await this.cases.lock(hazardId);
    return this.transfers.feedBack(await this.transfers.receivedBy(actor, hazardId), result);
  }
}
