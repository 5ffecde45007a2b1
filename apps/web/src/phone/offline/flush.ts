import { ProblemError, problemOf } from '../../api/problem';
import { session } from '../../session/session-store';
import { type DeviceStore, deviceStore } from './device-store';
import type { Entry } from './entry';
import { send } from './send';
import { refreshVisit } from './visits';

/** What the outbox is doing: nothing, sending, or waiting for a network. */
export type Sending = 'IDLE' | 'SENDING' | 'OFFLINE';

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

/** Only one tab sends; where the browser has no locks (no HTTPS) there is one tab at most, as on phones. */
async function alone(work: () => Promise<void>): Promise<void> {
  if (!('locks' in navigator)) return work();
  await navigator.locks.request('bihuan.outbox', work);
}

async function sendAll(): Promise<void> {
  if (!session.account()) return;
  const store = deviceStore();
  // What was under way when the app was closed is sent again, with its key.
  await store.entries.where('state').equals('SENDING').modify({ state: 'WAITING' });
  for (let entry = await next(store); entry && session.account(); entry = await next(store)) {
    if (!navigator.onLine) return become('OFFLINE');
    become('SENDING');
    if (!(await attempt(store, entry))) return become('OFFLINE');
  }
  become('IDLE');
  await forget(store);
}

/** The first entry that nothing refused stands before. */
async function next(store: DeviceStore): Promise<Entry | undefined> {
  const unsent = await store.entries.where('state').notEqual('DONE').sortBy('seq');
  const stuck = new Set(unsent.filter(({ state }) => state === 'REFUSED').map(({ thread }) => thread));
  return unsent.find(({ thread }) => !stuck.has(thread));
}

/** @returns whether the server was reached */
async function attempt(store: DeviceStore, entry: Entry): Promise<boolean> {
  await store.entries.update(entry.seq, { state: 'SENDING', attempts: entry.attempts + 1 });
  try {
    await send(store, entry);
    await store.entries.update(entry.seq, { state: 'DONE', doneAt: new Date().toISOString() });
    return true;
  } catch (error) {
    const later = error instanceof ProblemError && (error.isTemporary || error.problem.status === 401);
    if (later) {
      await store.entries.update(entry.seq, { state: 'WAITING' });
      return false;
    }
    await store.entries.update(entry.seq, { state: 'REFUSED', problem: problemOf(error) });
    // What stands on the server now explains most refusals.
    await refreshVisit(entry.thread).catch(() => undefined);
    return true;
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
    if (sending === 'OFFLINE' && navigator.onLine) void flush();
  }, 30_000);
  void flush();
}
