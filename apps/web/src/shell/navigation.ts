import type { ReactNode } from 'react';

/** Groups of the main navigation, in their order. */
export const navigationGroups = ['work', 'campaign', 'case', 'supervise', 'workflow', 'administer'] as const;

/** A line of the main navigation; pages bring their own (`pages/<area>/navigation.tsx`). */
export interface NavigationEntry {
  /** Path of the page. */
  readonly to: string;
  readonly group: (typeof navigationGroups)[number];
  /** Key in the area's namespace: `board:title`. */
  readonly label: string;
  readonly icon: ReactNode;
  /** Who does not hold it does not see the entry. */
  readonly permission: string;
  /** Further permissions, of which one is needed; for pages that only some readers work with. */
  readonly anyOf?: readonly string[];
}
