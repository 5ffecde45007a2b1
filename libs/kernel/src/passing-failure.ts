/** PostgreSQL: the connection broke, the server is going down or coming up, or has no room for one more. */
const sqlStates = /^(08...|57P0[123]|53300)$/;
const nodeCodes = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EHOSTUNREACH']);
/** What `pg` and its pool throw without a code. */
const messages = /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered)/;

/**
 * Whether the database was out of reach: says nothing about the work, which can be done again when it is back.
 * What was being committed at that moment may have been.
 */
export function isPassingFailure(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code } = error as { code?: unknown };
  if (typeof code === 'string' && (sqlStates.test(code) || nodeCodes.has(code))) return true;
  if (messages.test(error.message)) return true;
  const { driverError } = error as { driverError?: unknown };
  return driverError !== error && isPassingFailure(driverError);
}
