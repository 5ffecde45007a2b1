import type { Schemas } from '../../../api/client';

/** The parts of a plan in the order of 五到位. */
export const planParts = ['measures', 'responsibility', 'funds', 'deadline', 'contingency'] as const;

/** A part of a plan. */
export type PlanPart = (typeof planParts)[number];

/** One statement of a plan; `name` is its key in the texts. */
export interface PlanFact {
  readonly part: PlanPart;
  readonly name: string;
  readonly value: string;
}

const facts = (part: PlanPart, values: Record<string, string | number | undefined | null>): PlanFact[] =>
  Object.entries(values).map(([name, value]) => ({ part, name, value: String(value ?? '') }));

/** What a version of a plan says, line by line. */
export function planFacts(plan: Schemas['PlanVersion']): PlanFact[] {
  const { goal, measures, responsibility, funds, schedule, contingency } = plan;
  return [
    ...facts('measures', { goal }),
    ...measures.flatMap(({ text, acceptanceCriterion }, index) =>
      facts('measures', {
        [`measure.${index + 1}`]: [text, acceptanceCriterion].filter(Boolean).join(' · '),
      }),
    ),
    ...facts('responsibility', {
      organisation: responsibility.organisation,
      personName: responsibility.personName,
      mobile: responsibility.mobile,
      supervisingDepartment: responsibility.supervisingDepartment,
      supervisor: responsibility.supervisor,
    }),
    ...facts('funds', {
      amountWan: funds.amountWan,
      source: funds.source,
      allocatedOn: funds.allocatedOn,
      zeroReason: funds.zeroReason,
      vouchers: funds.voucherEvidenceIds?.length,
    }),
    ...facts('deadline', { plannedFinish: schedule.plannedFinish }),
    ...(schedule.milestones ?? []).flatMap(({ title, dueOn }, index) =>
      facts('deadline', { [`milestone.${index + 1}`]: `${title} · ${dueOn}` }),
    ),
    ...facts('contingency', {
      interimMeasures: contingency.interimMeasures,
      monitor: contingency.monitor,
      emergencyPlan: contingency.planEvidenceId ? '✓' : undefined,
    }),
  ];
}

/** One statement in two versions of a plan. */
export interface PlanDifference {
  readonly part: PlanPart;
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

/** What two versions of a plan say differently, in the order of the parts. */
export function planDifferences(
  before: Schemas['PlanVersion'],
  after: Schemas['PlanVersion'],
): PlanDifference[] {
  const earlier = planFacts(before);
  const later = planFacts(after);
  const keyOf = ({ part, name }: PlanFact): string => `${part}.${name}`;
  const valueIn = (all: readonly PlanFact[], key: string): string =>
    all.find((fact) => keyOf(fact) === key)?.value ?? '';
  const keys = new Map([...earlier, ...later].map((fact) => [keyOf(fact), fact]));
  return [...keys]
    .map(([key, { part, name }]) => ({
      ...{ part, name },
      before: valueIn(earlier, key),
      after: valueIn(later, key),
    }))
    .filter((row) => row.before !== row.after)
    .toSorted((a, b) => planParts.indexOf(a.part) - planParts.indexOf(b.part));
}
