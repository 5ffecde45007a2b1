import { type Actor, Clock, CommandScope, UnitOfWork, type UseCase, UseCaseHandler } from '@bihuan/kernel';
import { ProcessRuntime } from '@bihuan/process';
import { deadlineEnd, type RuleCriterion } from '@bihuan/rules';
import { In } from 'typeorm';
import { HazardCases } from '../hazard/hazard-cases';
import type { HazardReference } from '../hazard/hazard.dto';
import type { Hazard } from '../hazard/hazard.entity';
import { type HazardResource, hazardResource } from '../hazard/hazard-resource';
import { Measure } from '../rectification/measure.entity';
import { GateVerdicts } from './gate-verdicts';
import { RectificationRecord } from './rectification-record';
import { ReturnRectification } from './review.dto';
import { ReviewError } from './review.errors';

/** A case that is rectified again. */
export type ReturnedHazard = HazardResource & {
  /** Elements of 三不放过 that did not pass; none when a closing signer sent the case back. */
  readonly failing: readonly string[];
  readonly criteria: readonly RuleCriterion[];
  /** Measures that have to be done again. */
  readonly reopenedMeasureIds: readonly string[];
};

/** Sends a case back into rectification (整改退回) under a new deadline; the ordered one stays on record. */
@UseCaseHandler('review.return', { input: ReturnRectification })
export class ReturnRectificationUseCase implements UseCase<
  ReturnRectification & HazardReference,
  ReturnedHazard
> {
  constructor(
    private readonly work: UnitOfWork,
    private readonly scope: CommandScope,
    private readonly clock: Clock,
    private readonly cases: HazardCases,
    private readonly record: RectificationRecord,
    private readonly gates: GateVerdicts,
    private readonly runtime: ProcessRuntime,
  ) {}

  async execute(actor: Actor, input: ReturnRectification & HazardReference): Promise<ReturnedHazard> {
    const { hazardId, reason, newDeadline } = input;
    const hazard = await this.cases.lock(hazardId, ['RETURNED']);
    const effectiveDeadline = this.future(newDeadline);
    const verdict = await this.gates.last(hazardId, 'RECT_THREE_NOT_LET_GO');
    const reopenedMeasureIds = await this.reopenFailed(hazard);
    hazard.effectiveDeadline = effectiveDeadline;
    hazard.overdue = false;
    await this.cases.save(hazard);
    this.scope.note('returned', { hazardId, reason, newDeadline, reopenedMeasureIds });
    await this.runtime.complete(actor, {
      subjectId: hazardId,
      elementId: 'review.return',
      output: {
        effectiveDeadline: effectiveDeadline.toISOString(),
        overdue: false,
        extended: false,
        extension: { approved: false },
        reviewAgreed: false,
        closingRefused: false,
      },
    });
    return {
      ...hazardResource(hazard),
      failing: verdict?.failing ?? [],
      criteria: verdict?.criteria.filter(({ passed }) => !passed) ?? [],
      reopenedMeasureIds,
    };
  }

  private future(day: string): Date {
    const deadline = deadlineEnd(day);
    if (deadline.getTime() > this.clock.now().getTime()) return deadline;
    throw new ReviewError('DEADLINE_PAST', `${day} is over already. Set a deadline that can still be kept.`);
  }

  private async reopenFailed({ id: hazardId }: Hazard): Promise<string[]> {
    const review = await this.record.standingReview(hazardId);
    const failed = review?.items.filter(({ passed }) => !passed).map(({ measureId }) => measureId) ?? [];
    const measures = await this.work.manager.findBy(Measure, { hazardId, id: In(failed) });
    for (const measure of measures) {
      Object.assign(measure, { status: 'OPEN', doneAt: null, doneBy: null });
    }
    await this.work.manager.save(measures);
    return measures.map(({ id }) => id);
  }
}
