import { readFile, rename, stat } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { DatabaseError as PostgresError } from 'pg';
import { DatabaseError } from '../database.errors';
import { withSession } from '../session';
import { type ClusterPlan, configure } from './cluster';
import { postmasterOf } from './postmaster';
import { run } from './run';

const pollMilliseconds = 50;
/** Crash recovery takes its time; a server that neither starts nor ends within this is given up. */
const longestChange = 60_000;
const largestLog = 10 * 1024 * 1024;

/**
 * Makes sure a server runs on the cluster and answers: an orphan of a killed process is taken over, one that
 * hangs is ended, otherwise one is started (PostgreSQL recovers by itself from a crash).
 *
 * @returns its port
 * @throws DatabaseError `POSTGRES_DID_NOT_START` with the end of the server's log
 */
export async function ensureRunning(plan: ClusterPlan): Promise<number> {
  const running = await runningPort(plan);
  if (running) return running;
  await rotateLog(plan);
  let failure: unknown;
  // Another program may take the free port before PostgreSQL does, hence more than one attempt.
  for (let attempt = 1; attempt <= 3; attempt++) {
    failure = await start(plan);
    // The port is read back: a concurrent start may have been faster, and then that server is the one.
    const port = await runningPort(plan);
    if (port) return port;
  }
  throw new DatabaseError(
    'POSTGRES_DID_NOT_START',
    `PostgreSQL did not start on ${plan.dataDirectory}. Its log ends with:\n${await endOfLog(plan)}`,
    { cause: failure },
  );
}

/** Shuts the server down: sessions are ended, everything is written, nothing is left to recover. */
export async function shutDown(plan: ClusterPlan): Promise<void> {
  try {
    await control(plan, 'stop', '-m', 'fast', '-t', '30');
  } catch (error) {
    if (await postmasterOf(plan.dataDirectory)) await end(plan, error);
  }
}

async function start(plan: ClusterPlan): Promise<unknown> {
  try {
    await configure(plan, await freePort());
    // pg_ctl puts the server into a session of its own: Ctrl-C in our terminal does not reach it.
    await control(plan, 'start', '-t', '60', '-l', logOf(plan));
    return undefined;
  } catch (error) {
    return error;
  }
}

async function runningPort(plan: ClusterPlan): Promise<number | undefined> {
  for (let waited = 0; waited < longestChange; waited += pollMilliseconds) {
    const postmaster = await postmasterOf(plan.dataDirectory);
    if (!postmaster) return undefined;
    if (postmaster.status === 'ready') {
      const answer = await ask(plan, postmaster.port);
      if (answer === 'here') return postmaster.port;
      if (answer === 'silent') break;
    }
    await pause(pollMilliseconds);
  }
  await end(plan);
  return undefined;
}

/** `silent`: nobody answers although the server calls itself ready. */
async function ask(plan: ClusterPlan, port: number): Promise<'here' | 'busy' | 'silent'> {
  try {
    await withSession(superuserUrl(plan, port), (session) => session.query('SELECT 1'));
    return 'here';
  } catch (error) {
    if (!(error instanceof PostgresError)) return 'silent';
    if (error.code !== '28P01') return 'busy'; // Starting, stopping, or out of connections.
    throw new DatabaseError(
      'POSTGRES_PASSWORDS_MISSING',
      `The database in ${plan.dataDirectory} does not know the recorded password: restore the .json file beside it.`,
      { cause: error },
    );
  }
}

/** The login of the superuser `postgres`, which only this folder uses. */
export function superuserUrl(plan: ClusterPlan, port: number): string {
  return `postgres://postgres:${plan.password}@127.0.0.1:${port}/postgres`;
}

async function end(plan: ClusterPlan, cause?: unknown): Promise<void> {
  await control(plan, 'stop', '-m', 'immediate', '-t', '5').catch((error: unknown) => {
    throw new DatabaseError(
      'POSTGRES_DID_NOT_START',
      `A PostgreSQL process hangs on ${plan.dataDirectory}. End the process named in its postmaster.pid and start again.`,
      { cause: cause ?? error },
    );
  });
}

async function control(plan: ClusterPlan, ...args: string[]): Promise<void> {
  await run(plan.account, plan.binaries.pgCtl, [...args, '-s', '-w', '-D', plan.dataDirectory]);
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve, reject) => {
    probe.once('error', reject).listen(0, '127.0.0.1', resolve);
  });
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

function logOf(plan: ClusterPlan): string {
  return join(plan.dataDirectory, 'server.log');
}

async function rotateLog(plan: ClusterPlan): Promise<void> {
  const size = await stat(logOf(plan)).then(
    (file) => file.size,
    () => 0,
  );
  if (size > largestLog) await rename(logOf(plan), `${logOf(plan)}.1`);
}

async function endOfLog(plan: ClusterPlan): Promise<string> {
  const log = await readFile(logOf(plan), 'utf8').catch(() => '(there is no log)');
  return log.trim().split('\n').slice(-15).join('\n');
}
