import { type Actor, selvesOf, type UseCase, UseCaseHandler } from '@bihuan/kernel';
import { ProcessRuntime } from '@bihuan/process';
import type { HazardReference } from '../hazard/hazard.dto';
import { HazardCases } from '../hazard/hazard-cases';
import type { Hazard } from '../hazard/hazard.entity';
import { aboutCase } from './case-standing';
import { Escalations } from './escalations';
import { Penalties, type PenaltyCount } from './penalties';
import { type Penalty, penaltyArticle, requireWithin } from './penalty.rules';
import { RectificationError } from './rectification.errors';
import { rectifyingStates } from './rectification.rules';
import { DecidePenalty } from './supervision.dto';
import type { Escalated } from './urge';

/** A fine that was decided, and how many the enterprise now has. */
export interface PenaltyDecided extends Escalated {
  readonly counters: PenaltyCount;
}

/** Decides on a proposed fine: notice, approval of handling and decision go on file, in this order, approved. */
@UseCaseHandler('supervision.decide-penalty', { input: DecidePenalty })
export class DecidePenaltyUseCase implements UseCase<DecidePenalty & HazardReference, PenaltyDecided> {
  constructor(
    private readonly cases: HazardCases,
    private readonly escalations: Escalations,
    private readonly penalties: Penalties,
    private readonly runtime: ProcessRuntime,
  ) {}

  async execute(actor: Actor, input: DecidePenalty & HazardReference): Promise<PenaltyDecided> {
    const hazard = await this.cases.lock(input.hazardId, rectifyingStates);
    const proposed = await this.proposalOf(actor, hazard);
    const { opinion, dailyFrom } = input;
    const amountYuan = input.amountYuan ?? proposed.amountYuan;
    const { article, reason, proposedBy } = proposed;
    requireWithin(penaltyArticle(article), amountYuan);
    const dailyPenalty = dailyFrom && (await this.penalties.daily(hazard, dailyFrom, amountYuan));
    const decision = { article, amountYuan, reason, proposedBy, opinion, decidedBy: actor.accountId };
    const escalation = await this.escalations.record(hazard, 'PENALTY_DECIDED', {
      content: { ...decision, ...(dailyPenalty && { dailyPenalty }) },
      documents: [
        { kind: 'PENALTY_NOTICE', series: '罚告' },
        { kind: 'CASE_HANDLING_APPROVAL', series: '罚呈' },
        { kind: 'PENALTY_DECISION_UNIT', series: '罚' },
      ],
    });
    await this.runtime.complete(actor, {
      subjectId: hazard.id,
      elementId: 'supervision.decide-penalty',
      output: {},
    });
    const counters = await this.penalties.countAndAlert(hazard.enterpriseId);
    return { escalation, counters, ...aboutCase(hazard) };
  }

  private async proposalOf(actor: Actor, hazard: Hazard): Promise<Penalty> {
    const proposal = await this.escalations.last(hazard, 'PENALTY_PROPOSED');
    if (!proposal) {
      throw new RectificationError(
        'PENALTY_NOT_PROPOSED',
        'No penalty is proposed. An officer proposes it first.',
      );
    }
    if (selvesOf(actor).includes(proposal.by)) {
      throw new RectificationError(
        'DECIDER_NOT_INDEPENDENT',
        'Whoever proposed a penalty cannot decide on it. Let another leader decide.',
      );
    }
    return proposal.content as unknown as Penalty;
  }
}
