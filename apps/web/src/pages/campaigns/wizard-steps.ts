/** The steps in which a campaign is prepared; the step is part of the address. */
export const wizardSteps = [
  'basics',
  'scope',
  'period',
  'team',
  'checklists',
  'workflow',
  'publish',
] as const;

/** One of {@link wizardSteps}. */
export type WizardStep = (typeof wizardSteps)[number];

/** The step after this one; undefined at the end. */
export const stepAfter = (step: WizardStep): WizardStep | undefined =>
  wizardSteps[wizardSteps.indexOf(step) + 1];
