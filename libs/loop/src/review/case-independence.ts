import { Injectable } from '@nestjs/common';
import { type Actor, UnitOfWork } from '@bihuan/kernel';
import type { Hazard } from '../hazard/hazard.entity';
import { HazardResponsibility } from '../hazard/hazard-responsibility.entity';
import { CompletionReport } from '../rectification/completion-report.entity';
import { Measure } from '../rectification/measure.entity';
import { RectificationPlan } from '../rectification/plan.entity';
import { ReviewError } from './review.errors';
import { type CaseParties, type Dependence, dependenceOf, dependences, type Judge } from './review.rules';

/** Keeps those who rectify a case from judging it (reviewer ∉ {rectifier org, plan author}). */
@Injectable()
export class CaseIndependence {
  constructor(private readonly work: UnitOfWork) {}

  /** Everybody who had a hand in the rectification, in any round. */
  async partiesOf({ id: hazardId, enterpriseId }: Hazard): Promise<CaseParties> {
    const { manager } = this.work;
    const responsibilities = await manager.findBy(HazardResponsibility, { hazardId });
    const plans = await manager.findBy(RectificationPlan, { hazardId });
    const measures = await manager.findBy(Measure, { hazardId });
    const reports = await manager.findBy(CompletionReport, { hazardId });
    const rectifying = responsibilities.filter(({ duty }) => duty === 'RECTIFY');
    return {
      rectifyingOrganisationIds: given([enterpriseId, ...rectifying.map((row) => row.organisationId)]),
      rectifierIds: given([
        ...rectifying.map(({ accountId }) => accountId),
        ...measures.map(({ doneBy }) => doneBy),
        ...reports.flatMap(({ signedBy, signedFor }) => [signedBy, signedFor]),
      ]),
      planAuthorIds: given(plans.map(({ draftedBy }) => draftedBy)),
      planSignerIds: given(plans.flatMap(({ signedBy, signedFor }) => [signedBy, signedFor])),
      supervisors: responsibilities.filter(({ basis, party }) => basis === 'PARTY' && party === '监管'),
    };
  }

  /** @throws ReviewError `REVIEWER_NOT_INDEPENDENT` naming each of `judges` with the reasons against them */
  async requireReviewers(hazard: Hazard, judges: readonly Judge[]): Promise<void> {
    const parties = await this.partiesOf(hazard);
    const refused = judges.flatMap((judge) => {
      const against = dependenceOf(judge, parties);
      return against.length > 0 ? [{ accountId: judge.id, reasons: against.map(reasonOf) }] : [];
    });
    if (refused.length === 0) return;
    const why = refused.flatMap(({ reasons }) => reasons.map(({ en }) => en));
    throw new ReviewError(
      'REVIEWER_NOT_INDEPENDENT',
      `A reviewer ${[...new Set(why)].join(' and ')}. Name officers who had no hand in the rectification.`,
      { reviewers: refused, reasons: refused.flatMap(({ reasons }) => reasons) },
    );
  }

  /**
   * For what one person judges alone.
   *
   * @param also what speaks against the judge besides
   * @throws ReviewError `NOT_INDEPENDENT` with the reasons
   */
  async requireSoleJudge(hazard: Hazard, actor: Actor, also: readonly Dependence[] = []): Promise<void> {
    const parties = await this.partiesOf(hazard);
    const found = judgesIn(actor).flatMap((judge) => dependenceOf(judge, parties));
    const against = [...new Set([...found, ...also])];
    if (against.length === 0) return;
    const reasons = against.map(reasonOf);
    throw new ReviewError(
      'NOT_INDEPENDENT',
      `Somebody else has to do this: whoever does it here ${reasons.map(({ en }) => en).join(' and ')}.`,
      { reasons },
    );
  }
}

/** Who judges: the actor, and the one it acts for, each for an organisation of its own. */
function judgesIn(actor: Actor): Judge[] {
  const { accountId: id, name, organisationId = null, onBehalfOf, onBehalfOfName = '', grants } = actor;
  const own = { id, name, organisationId };
  if (onBehalfOf === undefined) return [own];
  const theirs = grants.find((grant) => grant.organisationId)?.organisationId ?? null;
  return [own, { id: onBehalfOf, name: onBehalfOfName, organisationId: theirs }];
}

function reasonOf(code: Dependence): { code: Dependence; zh: string; en: string } {
  return { code, ...dependences[code] };
}

function given(ids: readonly (string | null)[]): string[] {
  return [...new Set(ids.filter((id) => id !== null))];
}
