/** Figures somebody with two minutes sees first. */
export const firstGlance = [
  'COVERAGE',
  'GENERAL_RATE',
  'MAJOR_RATE',
  'OVERDUE',
  'MAJOR_IN_PLAN',
  'FIVE_IN_PLACE_RATE',
] as const;
