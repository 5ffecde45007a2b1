import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@bihuan/kernel';
import { ClosingSignature } from './closing-signature.entity';
import { signingRound } from './closure.rules';

/** Reads the strike-off form of a case. */
@Injectable()
export class ClosingSignatures {
  constructor(private readonly work: UnitOfWork) {}

  /** All signatures and refusals, oldest first. */
  of(hazardId: string): Promise<ClosingSignature[]> {
    return this.work.manager.find(ClosingSignature, {
      where: { hazardId },
      order: { round: 'ASC', at: 'ASC', id: 'ASC' },
    });
  }

  /** The round of signing that is open, and what was signed in it. */
  async openRound(hazardId: string): Promise<{ round: number; signatures: ClosingSignature[] }> {
    const all = await this.of(hazardId);
    const round = signingRound(all);
    return { round, signatures: all.filter((signature) => signature.round === round) };
  }
}
