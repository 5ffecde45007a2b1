import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

const patience = 60_000;

/** A server that answers, and how to let go of it. */
export interface RunningServer {
  readonly origin: string;
  /** Stops the server if it was started here; one that ran before goes on. */
  release(): Promise<void>;
}

/** The server at `origin`; starts one when nothing answers there, and says so. */
export async function runningServer(origin: string): Promise<RunningServer> {
  if (await answers(origin)) return { origin, release: () => Promise.resolve() };
  const { port } = new URL(origin);
  console.error(`No server at ${origin}: starting one.`);
  const child = spawn(process.execPath, [join(__dirname, '../../server/src/main.js')], {
    env: { ...process.env, PORT: port || '80' },
    stdio: ['ignore', 'ignore', 'inherit'],
    // Ctrl-C reaches us first; we then stop it ourselves.
    detached: true,
  });
  try {
    await untilAnswers(origin, child);
  } catch (error) {
    await stop(child);
    throw error;
  }
  return { origin, release: () => stop(child) };
}

async function untilAnswers(origin: string, child: ChildProcess): Promise<void> {
  for (const end = Date.now() + patience; Date.now() < end; await delay(200)) {
    if (child.exitCode !== null) throw new Error(`The server ended at once with code ${child.exitCode}.`);
    if (await answers(origin)) return;
  }
  throw new Error(`The server did not answer within ${patience / 1000} s.`);
}

async function answers(origin: string): Promise<boolean> {
  return fetch(`${origin}/health`).then(
    ({ ok }) => ok,
    () => false,
  );
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const exit = once(child, 'exit');
  child.kill('SIGINT');
  await exit;
}
