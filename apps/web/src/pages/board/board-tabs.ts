/** Parts of a board below its figures, as they stand in the address. */
export const boardTabs = ['area', 'industry', 'officer', 'workflow', 'blind'] as const;

/** One of {@link boardTabs}. */
export type BoardTab = (typeof boardTabs)[number];
