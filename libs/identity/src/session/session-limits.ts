const minute = 60_000;
const hour = 60 * minute;

/** A session ends this long after it was opened, in milliseconds. */
export const sessionLifetime = 24 * hour;
/** A session ends when it was not used for this long, in milliseconds. */
export const sessionIdleLimit = 12 * hour;
/** How exactly the last use is remembered, in milliseconds: not every request should write. */
export const sessionSeenStep = 5 * minute;
/** Expired sessions that are deleted when another is opened. */
export const sessionsSweptAtOnce = 20;
/** Wrong passwords in a row that lock an account. */
export const failuresToLock = 5;
/** How long it is locked, in milliseconds. */
export const lockTime = 15 * minute;
