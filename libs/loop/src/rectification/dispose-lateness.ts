import { type Actor, type UseCase, UseCaseHandler } from '@bihuan/kernel';
import { ProcessRuntime } from '@bihuan/process';
import type { HazardReference } from '../hazard/hazard.dto';
import { HazardCases } from '../hazard/hazard-cases';
import type { Hazard } from '../hazard/hazard.entity';
import { aboutCase } from './case-standing';
import { Escalations } from './escalations';
import { RectificationError } from './rectification.errors';
import { isLate, latenessStates } from './rectification.rules';
import { DisposeLateness } from './supervision.dto';
import type { Escalated } from './urge';

const element = 'supervision.dispose-lateness';

/**
 * Deals with lateness, which cannot be undone: why, who answers for it, and what was done about it. Possible as soon
 * as the case is late; when the gate 三不放过 has asked for it, this is the step of the workflow.
 */
@UseCaseHandler('supervision.dispose-lateness', { input: DisposeLateness })
export class DisposeLatenessUseCase implements UseCase<DisposeLateness & HazardReference, Escalated> {
  constructor(
    private readonly cases: HazardCases,
    private readonly escalations: Escalations,
    private readonly runtime: ProcessRuntime,
  ) {}

  async execute(actor: Actor, input: DisposeLateness & HazardReference): Promise<Escalated> {
    const { hazardId, reason, accountablePerson, measure } = input;
    const hazard = await this.cases.lock(hazardId, latenessStates);
    const open = await this.runtime.openTasks({ subjectId: hazardId });
    const isAskedFor = open.some(({ elementId }) => elementId === element);
    if (!isAskedFor && !isLate(hazard, this.cases.now())) {
      throw new RectificationError('NOT_LATE', 'The case is not late. There is no lateness to dispose of.');
    }
    const sanction = await this.sanction(hazard);
    const escalation = await this.escalations.record(hazard, 'LATENESS_DISPOSED', {
      content: { reason, accountablePerson, measure, escalation: sanction ?? measure },
      documents: [{ kind: 'ACCOUNTABILITY_RECORD', series: '问责' }],
    });
    if (isAskedFor)
      await this.runtime.complete(actor, { subjectId: hazardId, elementId: element, output: {} });
    return { escalation, ...aboutCase(hazard) };
  }

  /** Number of the penalty or supervision letter the lateness has led to; without one the measure taken is the sanction. */
  private async sanction(hazard: Hazard): Promise<string | undefined> {
    const rung =
      (await this.escalations.last(hazard, 'PENALTY_DECIDED')) ??
      (await this.escalations.last(hazard, 'URGED'));
    return typeof rung?.content.number === 'string' ? rung.content.number : undefined;
  }
}
