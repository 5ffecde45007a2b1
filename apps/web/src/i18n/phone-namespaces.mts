/** Texts that pages for phones begin with; all others are for desks, or may come later. */
export const phoneNamespaces: readonly string[] = [
  'shell',
  'terms',
  'inspector',
  'enterprise',
  'offline',
  'task',
  'share',
];
