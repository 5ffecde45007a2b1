const hour = 3_600_000;

/** Days a link lives at most. */
export const longestLink = 7;
/** Days a link lives when nothing else is said. */
export const usualLink = 3;
/** A visit ends this long after it began, in milliseconds. */
export const visitLifetime = 2 * hour;
/** A link that was opened so often goes from hand to hand, and ends. */
export const openingsAtMost = 20;
/** So many people with another phone number end a link: somebody tries numbers. */
export const strangersAtMost = 5;
