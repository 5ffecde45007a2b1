import { ProblemError, problemOf } from '../../api/problem';
import { session } from '../../session/session-store';
import { type DeviceStore, deviceStore } from './device-store';
import type { Entry } from './entry';
import { send } from './send';
import { refreshVisit } from './visits';

/** What the outbox is doing: nothing, sending, waiting for a network, or for a server that is in trouble. */
export type Sending = 'IDLE' | 'SENDING' | 'OFFLINE' | 'TROUBLE';

/** How an attempt ended. The server refusing something is an end as well: its owner decides. */
type Attempt = 'ENDED' | 'UNREACHED' | 'FAILED';

const listeners = new Set<() => void>();
let sending: Sending = 'IDLE';
let under: Promise<void> | undefined;
let again = false;

function become(next: Sending): void {
  sending = next;
  for (const listener of listeners) listener();
}

/** What the outbox is doing now, for those who show it. */
export const sendingStore = {
  current: (): Sending => sending,
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

/** Sends what waits, in order, one after the other; called as often as one likes. */
export function flush(): Promise<void> {
  again = true;
  under ??= runs().finally(() => {
    under = undefined;
  });
  return under;
}

async function runs(): Promise<void> {
  while (again) {
    again = false;
    await alone(sendAll);
  }
}

/** A tab that was opened by a link sends nothing: its requests are those of a visitor. */
const isMine = (): boolean => session.account() !== undefined && !session.isLent();

/** Only one tab sends; where the browser has no locks (no HTTPS) there is one tab at most, as on phones. */
async function alone(work: () => Promise<void>): Promise<void> {
  if (!('locks' in navigator)) return work();
  await navigator.locks.request('bihuan.outbox', work);
}

async function sendAll(): Promise<void> {
  if (!isMine()) return;
  const store = deviceStore();
  // What was under way when the app was closed is sent again, with its key.
  await store.entries.where('state').equals('SENDING').modify({ state: 'WAITING' });
  // What the server fails at holds up its own visit, not those behind it.
  const failed = new Set<string>();
  for (let entry = await next(store, failed); entry && isMine(); entry = await next(store, failed)) {
    if (!navigator.onLine) return become('OFFLINE');
    become('SENDING');
    const attempted = await attempt(store, entry);
    if (attempted === 'UNREACHED') return become(navigator.onLine ? 'TROUBLE' : 'OFFLINE');
    if (attempted === 'FAILED') failed.add(entry.thread);
  }
  become(failed.size > 0 ? 'TROUBLE' : 'IDLE');
  await forget(store);
}

/** The first entry that nothing refused stands before, in none of the threads to leave out. */
async function next(store: DeviceStore, without: ReadonlySet<string>): Promise<Entry | undefined> {
  const unsent = await store.entries.where('state').notEqual('DONE').sortBy('seq');
  const stuck = new Set(unsent.filter(({ state }) => state === 'REFUSED').map(({ thread }) => thread));
  return unsent.find(({ thread }) => !stuck.has(thread) && !without.has(thread));
}

async function attempt(store: DeviceStore, entry: Entry): Promise<Attempt> {
  await store.entries.update(entry.seq, { state: 'SENDING', attempts: entry.attempts + 1 });
  try {
    await send(store, entry);
    await store.entries.update(entry.seq, { state: 'DONE', doneAt: new Date().toISOString() });
    return 'ENDED';
  } catch (error) {
    if (error instanceof ProblemError && (error.isTemporary || error.problem.status === 401)) {
      await store.entries.update(entry.seq, { state: 'WAITING' });
      return error.problem.status === 500 ? 'FAILED' : 'UNREACHED';
    }
    await store.entries.update(entry.seq, { state: 'REFUSED', problem: problemOf(error) });
    // What stands on the server now explains most refusals.
    await refreshVisit(entry.thread).catch(() => undefined);
    return 'ENDED';
  }
}

const kept = 3 * 24 * 3600 * 1000;

/** What was sent days ago is on the server; this device need not keep it. */
async function forget(store: DeviceStore): Promise<void> {
  const before = new Date(Date.now() - kept).toISOString();
  const old = (await store.entries.where('state').equals('DONE').toArray()).filter(
    ({ doneAt = '' }) => doneAt < before,
  );
  const photos = old.flatMap(({ command }) => (command.kind === 'photo' ? [command.photoId] : []));
  await store.photos.bulkDelete(photos);
  await store.entries.bulkDelete(old.map(({ seq }) => seq));
}

/** Sends whenever there may be a network again: phones have no background sync one could rely on. */
export function flushWhenPossible(): void {
  globalThis.addEventListener('online', () => void flush());
  globalThis.addEventListener('offline', () => become('OFFLINE'));
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void flush();
  });
  setInterval(() => {
    if ((sending === 'OFFLINE' || sending === 'TROUBLE') && navigator.onLine) void flush();
  }, 30_000);
  // Whoever signs in again finds what was waiting on its way.
  session.subscribe(() => void flush());
  void flush();
}
