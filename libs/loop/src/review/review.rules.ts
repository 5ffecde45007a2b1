import type { BilingualText } from '@bihuan/rules';
import type { ReviewedItem } from './review.entity';

/** Why somebody may not judge a rectification. */
export const dependences = {
  RECTIFYING_ORGANISATION: { zh: '属于整改责任单位', en: 'belongs to an organisation that rectifies' },
  RECTIFIER: { zh: '参与整改', en: 'took part in the rectification' },
  PLAN_AUTHOR: { zh: '编制治理方案', en: 'wrote the plan' },
  PLAN_SIGNER: { zh: '签署治理方案', en: 'signed the plan' },
  ACCOUNTABLE_SUPERVISOR: { zh: '系监管责任人', en: 'is the accountable supervisor of the case' },
  SOLE_REVIEWER_RECORDED: { zh: '记录人不得单独复查', en: 'recorded the hazard and would review it alone' },
} as const satisfies Record<string, BilingualText>;

/** Code of a {@link dependences} entry. */
export type Dependence = keyof typeof dependences;

/** Who had a hand in the rectification of a case. */
export interface CaseParties {
  readonly rectifyingOrganisationIds: readonly string[];
  readonly rectifierIds: readonly string[];
  readonly planAuthorIds: readonly string[];
  readonly planSignerIds: readonly string[];
  /** The 监管 of several parties (decision 4); named by account or by name in an organisation. */
  readonly supervisors: readonly {
    readonly accountId: string | null;
    readonly organisationId: string;
    readonly personName: string | null;
  }[];
}

/** Somebody who shall judge. */
export interface Judge {
  readonly id: string;
  readonly name: string;
  readonly organisationId: string | null;
}

/** Everything that speaks against `judge`; empty when nothing does. */
export function dependenceOf(judge: Judge, parties: CaseParties): Dependence[] {
  const { id, name, organisationId } = judge;
  const inRectifier = organisationId !== null && parties.rectifyingOrganisationIds.includes(organisationId);
  const supervises = parties.supervisors.some((supervisor) =>
    supervisor.accountId === null
      ? supervisor.organisationId === organisationId && supervisor.personName === name
      : supervisor.accountId === id,
  );
  const against: [boolean, Dependence][] = [
    [inRectifier, 'RECTIFYING_ORGANISATION'],
    [parties.rectifierIds.includes(id), 'RECTIFIER'],
    [parties.planAuthorIds.includes(id), 'PLAN_AUTHOR'],
    [parties.planSignerIds.includes(id), 'PLAN_SIGNER'],
    [supervises, 'ACCOUNTABLE_SUPERVISOR'],
  ];
  return against.filter(([holds]) => holds).map(([, dependence]) => dependence);
}

/** One thing a review has to judge: a measure of the plan, or the hazard itself when there was no plan. */
export interface Reviewable {
  readonly id: string;
  readonly text: string;
}

/** How the verdicts miss the things to be judged; all empty when each is judged once. */
export interface VerdictGaps {
  /** Not judged. */
  readonly missing: readonly Reviewable[];
  /** Judged, but not of this case. */
  readonly unknown: readonly string[];
  /** Judged more than once. */
  readonly twice: readonly string[];
}

/** Compares the verdicts with what there is to judge. */
export function verdictGaps(
  reviewables: readonly Reviewable[],
  items: readonly Pick<ReviewedItem, 'measureId'>[],
): VerdictGaps {
  const judged = items.map(({ measureId }) => measureId);
  const known = reviewables.map(({ id }) => id);
  return {
    missing: reviewables.filter(({ id }) => !judged.includes(id)),
    unknown: judged.filter((id) => !known.includes(id)),
    twice: judged.filter((id, index) => judged.indexOf(id) !== index),
  };
}

/**
 * The moments a progress report was due and none answers. A report answers the due it precedes or follows, up to the
 * next one, and only one of them.
 *
 * @param due moments of one round, in order
 * @param made moments of the reports of that round, in order
 */
export function missedReports(due: readonly Date[], made: readonly Date[]): Date[] {
  const left = [...made];
  return due.filter((_, index) => {
    const after = due[index - 1]?.getTime() ?? Number.NEGATIVE_INFINITY;
    const until = due[index + 1]?.getTime() ?? Number.POSITIVE_INFINITY;
    const found = left.findIndex((at) => at.getTime() > after && at.getTime() <= until);
    if (found >= 0) left.splice(found, 1);
    return found < 0;
  });
}
