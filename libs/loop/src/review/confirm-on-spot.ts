import { EvidenceShelf } from '@bihuan/evidence';
import { type Actor, type UseCase, UseCaseHandler } from '@bihuan/kernel';
import { ProcessRuntime } from '@bihuan/process';
import { HazardCases, subjectOf } from '../hazard/hazard-cases';
import type { HazardReference } from '../hazard/hazard.dto';
import { CaseIndependence } from './case-independence';
import { GateVerdicts } from './gate-verdicts';
import { ConfirmOnSpot } from './review.dto';
import { type ReviewedHazard, reviewedHazard } from './review-resource';
import { ReviewWriter } from './review-writer';

/** The light review of a hazard fixed on the spot: one officer, who is not the one that recorded it. */
@UseCaseHandler('review.confirm-on-spot', { input: ConfirmOnSpot })
export class ConfirmOnSpotFix implements UseCase<ConfirmOnSpot & HazardReference, ReviewedHazard> {
  constructor(
    private readonly cases: HazardCases,
    private readonly independence: CaseIndependence,
    private readonly evidence: EvidenceShelf,
    private readonly writer: ReviewWriter,
    private readonly gates: GateVerdicts,
    private readonly runtime: ProcessRuntime,
  ) {}

  async execute(actor: Actor, input: ConfirmOnSpot & HazardReference): Promise<ReviewedHazard> {
    const { hazardId, passed, note, position, evidenceIds = [] } = input;
    const hazard = await this.cases.lock(hazardId, ['REVIEWING']);
    await this.independence.requireSoleJudge(
      hazard,
      { id: actor.accountId, name: actor.name, organisationId: actor.organisationId ?? null },
      hazard.recordedBy === actor.accountId ? ['SOLE_REVIEWER_RECORDED'] : [],
    );
    await this.evidence.attach(evidenceIds, subjectOf(hazard));
    const review = await this.writer.next(
      hazard,
      {
        items: [{ measureId: hazardId, passed, note }],
        rootCauseAddressed: null,
        sweepVerified: null,
        opinion: note ?? '当场整改合格',
        position: position ? { ...position } : null,
        evidenceIds,
      },
      'CONFIRMED',
    );
    if (passed) await this.writer.fileConfirmation(hazard, review);
    await this.writer.save(review);
    await this.runtime.complete(actor, { subjectId: hazardId, elementId: 'review.confirm-on-spot' });
    return reviewedHazard(hazard, review, await this.gates.now(hazardId, 'RECT_THREE_NOT_LET_GO'));
  }
}
