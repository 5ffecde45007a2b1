import { type Actor, selvesOf, type UseCase, UseCaseHandler } from '@bihuan/kernel';
import { ProcessRuntime } from '@bihuan/process';
import type { HazardReference } from '../hazard/hazard.dto';
import { HazardCases } from '../hazard/hazard-cases';
import type { Hazard } from '../hazard/hazard.entity';
import { aboutCase } from './case-standing';
import type { Escalation } from './escalation.entity';
import { Escalations } from './escalations';
import { Penalties, type PenaltyCount } from './penalties';
import { type Penalty, penaltyArticle, requireWithin } from './penalty.rules';
import { RectificationError } from './rectification.errors';
import { rectifyingStates } from './rectification.rules';
import { DecidePenalty } from './supervision.dto';
import type { Escalated } from './urge';

/** A fine that was decided or refused, and how many the enterprise now has. */
export interface PenaltyDecided extends Escalated {
  readonly counters: PenaltyCount;
}

/**
 * Decides on a proposed fine. When there is to be one, notice, approval of handling and decision go on file, in this
 * order, approved. When it is refused, nothing goes on file: duty and supervision go on, and after another time to
 * comply it can be proposed again.
 */
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
    const decided = input.approved ?? true;
    const { opinion, amountYuan, dailyFrom } = input;
    const given = { opinion, amountYuan, dailyFrom, decidedBy: actor.accountId };
    const escalation = decided
      ? await this.fine(hazard, proposed, given)
      : await this.refuse(hazard, proposed, given);
    const { state } = hazard;
    await this.runtime.complete(actor, {
      subjectId: hazard.id,
      elementId: 'supervision.decide-penalty',
      output: { penalty: { decided } },
    });
    if (!decided && hazard.state !== state) refuseToCountAsFined(hazard);
    const counters = await this.penalties.countAndAlert(hazard.enterpriseId);
    return { escalation, counters, ...aboutCase(hazard) };
  }

  private async fine(hazard: Hazard, proposed: Penalty, given: Decision): Promise<Escalation> {
    const { opinion, dailyFrom, decidedBy } = given;
    const { article, reason, proposedBy } = proposed;
    const amountYuan = given.amountYuan ?? proposed.amountYuan;
    requireWithin(penaltyArticle(article), amountYuan);
    const dailyPenalty = dailyFrom && (await this.penalties.daily(hazard, dailyFrom, amountYuan));
    const isAmended = amountYuan !== proposed.amountYuan;
    const decision = { article, amountYuan, reason, proposedBy, opinion, decidedBy };
    return this.escalations.record(hazard, 'PENALTY_DECIDED', {
      content: {
        ...decision,
        ...(isAmended && { proposedYuan: proposed.amountYuan }),
        ...(dailyPenalty && { dailyPenalty }),
      },
      documents: [
        { kind: 'PENALTY_NOTICE', series: '罚告' },
        { kind: 'CASE_HANDLING_APPROVAL', series: '罚呈' },
        { kind: 'PENALTY_DECISION_UNIT', series: '罚' },
      ],
    });
  }

  private refuse(hazard: Hazard, proposed: Penalty, given: Decision): Promise<Escalation> {
    const { opinion, decidedBy, amountYuan, dailyFrom } = given;
    if (amountYuan || dailyFrom) {
      throw new RectificationError(
        'PENALTY_REFUSED_WITH_AMOUNT',
        'A refused fine has neither an amount nor a first day. Leave both out, or approve the fine.',
      );
    }
    return this.escalations.record(hazard, 'PENALTY_REFUSED', {
      content: { ...proposed, opinion, decidedBy },
    });
  }

  private async proposalOf(actor: Actor, hazard: Hazard): Promise<Penalty> {
    const kinds = ['PENALTY_PROPOSED', 'PENALTY_DECIDED', 'PENALTY_REFUSED'] as const;
    const last = await this.escalations.last(hazard, ...kinds);
    if (last?.kind !== 'PENALTY_PROPOSED') {
      throw new RectificationError(
        'PENALTY_NOT_PROPOSED',
        'No penalty is proposed. An officer proposes it first.',
      );
    }
    if (selvesOf(actor).includes(last.by)) {
      throw new RectificationError(
        'DECIDER_NOT_INDEPENDENT',
        'Whoever proposed a penalty cannot decide on it. Let another leader decide.',
      );
    }
    return last.content as unknown as Penalty;
  }
}

type Decision = DecidePenalty & { readonly decidedBy: string };

/** A workflow drawn before fines could be refused has only one way on, and that one says the enterprise was fined. */
function refuseToCountAsFined({ id: hazardId, state }: Hazard): void {
  throw new RectificationError(
    'WORKFLOW_KNOWS_NO_REFUSAL',
    'The workflow of this case has no way on without a fine; the case would count as fined. Let an organiser move the case to the newest version of its workflow, then refuse.',
    { hazardId, state },
  );
}
