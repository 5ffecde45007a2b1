import type { Schemas } from '../../../api/client';

/** The plan as the form holds it: every section is there, fields may be empty. */
export type PlanValues = Required<Schemas['PlanContent']>;

/** The newest version as it stands, or an empty plan that already says what is known. */
export function planValues(
  plans: readonly Schemas['PlanVersion'][],
  organisation: string,
): Partial<PlanValues> {
  const latest = plans.at(-1);
  if (!latest) {
    return {
      measures: [{ text: '', kind: 'TECHNICAL' }],
      responsibility: { organisation },
      funds: {},
      schedule: { milestones: [] },
      contingency: {},
    };
  }
  const { goal, measures, responsibility, funds, schedule, contingency } = latest;
  return {
    goal: goal ?? '',
    measures: measures.length > 0 ? measures : [{ text: '', kind: 'TECHNICAL' }],
    ...{ responsibility, funds, schedule, contingency },
  };
}

/** What is sent: fields that were left empty are left out, and so are measures and milestones without a text. */
export function planContent(values: Partial<PlanValues>): Schemas['PlanContent'] {
  const { goal, measures = [], responsibility, funds, schedule, contingency } = values;
  const { milestones = [], ...finish } = schedule ?? {};
  return {
    ...filled({ goal }),
    measures: measures.filter((measure) => measure?.text?.trim()).map((measure) => filled(measure)),
    responsibility: filled(responsibility ?? {}),
    funds: filled(funds ?? {}),
    schedule: {
      ...filled(finish),
      milestones: milestones.filter((stage) => stage?.title?.trim() && stage.dueOn),
    },
    contingency: filled(contingency ?? {}),
  };
}

function filled<Fields extends object>(fields: Fields): Fields {
  const kept = Object.entries(fields).filter(([, value]) => {
    if (typeof value === 'string') return value.trim() !== '';
    return value !== undefined && value !== null;
  });
  return Object.fromEntries(kept) as Fields;
}
