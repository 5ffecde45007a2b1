/**
 * Loaded into a server before anything else (`node -r`): ends the process, as a power cut would, at the n-th commit
 * that has written something, counted from SIGUSR2 on. `KILL_AT` holds `{ commit, moment: 'before' | 'after' }`,
 * or `{ query }` to end it at its n-th statement, counted from the start.
 */
const { Client } = require('pg');

const { commit, moment, query } = JSON.parse(process.env.KILL_AT);
/** @type {(...args: unknown[]) => Promise<{ rows: { written: boolean }[] }>} */
const original = Reflect.get(Client.prototype, 'query');
/** @type {(client: object, args: unknown[]) => Promise<{ rows: { written: boolean }[] }>} */
const send = (client, args) => Reflect.apply(original, client, args);
let counting = false;
let seen = 0;

process.on('SIGUSR2', () => {
  counting = true;
});

function die() {
  process.kill(process.pid, 'SIGKILL');
  return new Promise(() => undefined);
}

async function commitOf(client, args) {
  const { rows } = await send(client, ['SELECT pg_current_xact_id_if_assigned() IS NOT NULL AS written']);
  const last = rows[0].written && ++seen === commit;
  if (last && moment === 'before') return die();
  const answer = await send(client, args);
  return last ? die() : answer;
}

Client.prototype.query = function (...args) {
  if (query !== undefined) return ++seen === query ? die() : send(this, args);
  return counting && args[0] === 'COMMIT' ? commitOf(this, args) : send(this, args);
};
