import { Injectable } from '@nestjs/common';
import { type Actor, ReadAccess } from '@bihuan/kernel';
import { type ClosingRole, closingSigners } from '@bihuan/rules';
import { RectificationRecord } from '../review/rectification-record';
import type { ClosingSignature } from './closing-signature.entity';
import { ClosingSignatures } from './closing-signatures';

/** The strike-off form of a case. */
export interface StrikeOffForm {
  readonly items: readonly ClosingSignature[];
  /** The round of signing that is open, or was the last one. */
  readonly round: number;
  /** Who signs, in this order. */
  readonly signers: readonly ClosingRole[];
}

/** Reads closings for whoever may read them. */
@Injectable()
export class ClosureQueries {
  constructor(
    private readonly access: ReadAccess,
    private readonly record: RectificationRecord,
    private readonly signatures: ClosingSignatures,
  ) {}

  /** @throws NotPermittedError, HazardNotFoundError */
  form(actor: Actor, hazardId: string): Promise<StrikeOffForm> {
    return this.access.run(actor, 'closure.read', async () => {
      const hazard = await this.record.hazard(hazardId);
      const { round } = await this.signatures.openRound(hazardId);
      const items = await this.signatures.of(hazardId);
      return { items, round, signers: closingSigners(hazard.level ?? hazard.suggestedLevel) };
    });
  }
}
