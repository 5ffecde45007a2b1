import { type Actor, type UseCase, UseCaseHandler } from '@bihuan/kernel';
import { ProcessRuntime } from '@bihuan/process';
import type { HazardReference } from '../hazard/hazard.dto';
import { HazardCases } from '../hazard/hazard-cases';
import { aboutCase } from './case-standing';
import { Escalations } from './escalations';
import { penaltyArticle, requireWithin } from './penalty.rules';
import { rectifyingStates } from './rectification.rules';
import { ProposePenalty } from './supervision.dto';
import type { Escalated } from './urge';

/** Proposes a fine after the supervision letter; a leader decides. */
@UseCaseHandler('supervision.propose-penalty', { input: ProposePenalty })
export class ProposePenaltyUseCase implements UseCase<ProposePenalty & HazardReference, Escalated> {
  constructor(
    private readonly cases: HazardCases,
    private readonly escalations: Escalations,
    private readonly runtime: ProcessRuntime,
  ) {}

  async execute(
    actor: Actor,
    { hazardId, article, amountYuan, reason }: ProposePenalty & HazardReference,
  ): Promise<Escalated> {
    const hazard = await this.cases.lock(hazardId, rectifyingStates);
    const named = penaltyArticle(article ?? undefined);
    requireWithin(named, amountYuan);
    const content = { article: named.article, amountYuan, reason, proposedBy: actor.accountId };
    const escalation = await this.escalations.record(hazard, 'PENALTY_PROPOSED', { content });
    await this.runtime.complete(actor, {
      subjectId: hazardId,
      elementId: 'supervision.propose-penalty',
      output: {},
    });
    return { escalation, ...aboutCase(hazard) };
  }
}
