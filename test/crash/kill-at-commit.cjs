/**
 * Loaded into a server before anything else (`node -r`): ends the process as a power cut would. `KILL_AT` holds
 * - `{ ledger, thorough }`: before and after each kind of commit, one after the other; a kind is a command and the tables
 *   it writes. One line of the file `ledger` for each death outlives it. What a client repeats under its key finds after
 *   a death before the commit just what it had found: unless `thorough`, one such kind stands for all.
 * - `{ query }`: at its n-th statement.
 */
const { appendFileSync, readFileSync } = require('node:fs');
const { Client } = require('pg');

const { ledger, thorough, query } = JSON.parse(process.env.KILL_AT);
const writing = /^\s*(INSERT INTO|UPDATE|DELETE FROM)\s+"?(bh_\w+)/i;
/** @type {(...args: unknown[]) => Promise<unknown>} */
const original = Reflect.get(Client.prototype, 'query');
/** @type {(client: object, args: unknown[]) => Promise<unknown>} */
const send = (client, args) => Reflect.apply(original, client, args);
/** What the running transaction of a connection has written so far. @type {WeakMap<object, Set<string>>} */
const written = new WeakMap();
let seen = 0;

function die() {
  process.kill(process.pid, 'SIGKILL');
  return new Promise(() => undefined);
}

/** Takes note of what a statement writes, and of the command that the trail names. */
function note(client, text, parameters) {
  if (/^(BEGIN|START TRANSACTION)/.test(text)) written.set(client, new Set());
  const [, verb, table] = writing.exec(text) ?? [];
  if (!table) return;
  written.get(client)?.add(`${verb.split(' ')[0].toLowerCase()} ${table}`);
  if (table !== 'bh_audit_event') return;
  // Rows travel as JSON.
  const { command } = JSON.parse(String(parameters[0]))[0];
  written.get(client)?.add(command);
}

const key = 'insert bh_command_key';

/** When to die at this commit; undefined: not at all. */
function momentOf(kind) {
  const deaths = readFileSync(ledger, 'utf8').split('\n');
  const own = deaths.filter((line) => line.endsWith(` ${kind}`)).length;
  const isStoodFor = deaths.some(
    (line) => line.startsWith('before') && line.includes(key) && !line.endsWith(kind),
  );
  const moments = !thorough && kind.includes(key) && isStoodFor ? ['after'] : ['before', 'after'];
  return moments[own];
}

async function commit(client, args) {
  const kind = [...(written.get(client) ?? [])].sort().join(', ');
  const moment = kind === '' ? undefined : momentOf(kind);
  if (!moment) return send(client, args);
  if (moment === 'after') await send(client, args);
  appendFileSync(ledger, `${moment} ${kind}\n`);
  return die();
}

Client.prototype.query = function (...args) {
  if (query !== undefined) return ++seen === query ? die() : send(this, args);
  const [first, second] = args;
  const { text, values } = typeof first === 'string' ? { text: first, values: second } : (first ?? {});
  if (text === 'COMMIT') return commit(this, args);
  if (typeof text === 'string') note(this, text, Array.isArray(values) ? values : []);
  return send(this, args);
};
