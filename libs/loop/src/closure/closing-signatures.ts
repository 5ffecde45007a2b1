import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@bihuan/kernel';
import type { Hazard } from '../hazard/hazard.entity';
import { CaseRecords, type CaseRow } from '../rectification/case-records';
import { ClosingSignature } from './closing-signature.entity';
import { signingRound } from './closure.rules';

/** The strike-off form of a case (销号审批). */
@Injectable()
export class ClosingSignatures {
  constructor(
    private readonly work: UnitOfWork,
    private readonly records: CaseRecords,
  ) {}

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

  /** Writes a signature or refusal. @throws EvidenceError `EVIDENCE_NOT_FOUND` */
  async add(hazard: Hazard, signature: Omit<ClosingSignature, keyof CaseRow>): Promise<ClosingSignature> {
    const { signatureEvidenceId } = signature;
    if (signatureEvidenceId) await this.records.attach(hazard, [signatureEvidenceId]);
    return this.records.add(ClosingSignature, hazard, signature);
  }
}
