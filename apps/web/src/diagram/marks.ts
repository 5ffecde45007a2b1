/** A small figure on an element: how many stand there. */
export interface DiagramBadge {
  readonly elementId: string;
  readonly text: string;
  /** Red instead of blue. */
  readonly late?: boolean;
  /** Said when one points at it. */
  readonly title?: string;
}

/** How elements and flows are marked: travelled so far, where it stands now, the path that fails. */
export type DiagramMark = 'travelled' | 'current' | 'failing' | 'added' | 'removed' | 'changed';
