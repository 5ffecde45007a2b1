import { Injectable } from '@nestjs/common';
import { type ProcessSubject, RuleFacts } from '@bihuan/process';
import type { CaseConclusionFacts, StrikeOffFacts } from '@bihuan/rules';
import type { Hazard } from '../hazard/hazard.entity';
import { RectificationRecord } from '../review/rectification-record';
import { CaseDocuments } from './case-documents';
import { ClosingSignatures } from './closing-signatures';

/** Facts of the gates that close a case: G11 and G14. */
@Injectable()
export class ClosureFacts {
  constructor(
    private readonly record: RectificationRecord,
    private readonly documents: CaseDocuments,
    private readonly signatures: ClosingSignatures,
  ) {}

  @RuleFacts('STRIKE_OFF')
  async strikeOff({ id }: ProcessSubject): Promise<StrikeOffFacts> {
    const hazard = await this.record.hazard(id);
    const { circumstances, present } = await this.documents.inventory(hazard);
    const { signatures } = await this.signatures.openRound(id);
    return {
      ...circumstances,
      items: await this.verdicts(hazard),
      documents: present,
      signatures: signatures
        .filter(({ decision }) => decision === 'APPROVE')
        .map(({ role, signedBy, at }) => ({ role, signedBy, signedAt: at.toISOString() })),
    };
  }

  @RuleFacts('CASE_CONCLUSION')
  async conclusion({ id }: ProcessSubject): Promise<CaseConclusionFacts> {
    return { documents: await this.documents.official(await this.record.hazard(id)) };
  }

  private async verdicts(hazard: Hazard): Promise<StrikeOffFacts['items']> {
    const review = await this.record.standingReview(hazard.id);
    const texts = new Map((await this.record.reviewables(hazard)).map(({ id, text }) => [id, text]));
    return (review?.items ?? []).map(({ measureId, passed }) => ({
      title: texts.get(measureId) ?? hazard.title,
      passed,
    }));
  }
}
