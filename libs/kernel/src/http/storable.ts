/** Levels of lists and objects inside one another; whoever walks through more of them by recursion may not come back. */
const deepest = 64;

/** Why a value of JSON can be neither walked through nor stored; undefined when it can. Walks level by level, not by recursion. */
export function flawOf(value: unknown): string | undefined {
  let level = [value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > deepest) return `must not be nested deeper than ${deepest} levels`;
    // No text and no JSON of PostgreSQL can hold it.
    if (level.some((one) => typeof one === 'string' && one.includes('\0')))
      return 'must not hold the character U+0000';
    level = level.flatMap(inside);
  }
  return undefined;
}

function inside(value: unknown): unknown[] {
  if (Array.isArray(value)) return value as unknown[];
  return typeof value === 'object' && value !== null ? Object.entries(value).flat() : [];
}
