import Dexie, { type EntityTable } from 'dexie';
import type { Schemas } from '../../api/client';
import { session } from '../../session/session-store';
import type { CachedVisit, DevicePhoto, Draft, Entry } from './entry';

/** Names of our databases begin with this; each person of a shared phone has an own one. */
export const storePrefix = 'bihuan.device.';

/** What this device keeps for one person: the outbox, photos, drafts, and visits to work on without a network. */
export class DeviceStore extends Dexie {
  declare entries: EntityTable<Entry, 'seq'>;
  declare photos: EntityTable<DevicePhoto, 'id'>;
  declare drafts: EntityTable<Draft, 'id'>;
  declare visits: EntityTable<CachedVisit, 'id'>;
  declare checklists: EntityTable<Schemas['Checklist'], 'id'>;
  /** Local id → id on the server. */
  declare ids: EntityTable<{ readonly id: string; readonly serverId: string }, 'id'>;

  constructor(name: string) {
    super(name);
    // Stores are only ever added to: a new version of the app finds what the old one left.
    this.version(1).stores({
      entries: '++seq, thread, state',
      photos: 'id',
      drafts: 'id',
      visits: 'id',
      checklists: 'id',
      ids: 'id',
    });
  }
}

let current: DeviceStore | undefined;

/** The store of who is signed in. */
export function deviceStore(): DeviceStore {
  const name = storePrefix + (session.account()?.id ?? 'nobody');
  if (current?.name !== name) {
    current?.close();
    current = new DeviceStore(name);
  }
  return current;
}

/** How many entries and drafts of who is signed in have not reached the server. */
export function countUnsent(): Promise<number> {
  return unsentOf(deviceStore());
}

async function unsentOf(store: DeviceStore): Promise<number> {
  return (await store.entries.where('state').notEqual('DONE').count()) + (await store.drafts.count());
}

/** How many other people have left something on this device that did not reach the server. */
export async function countOthersUnsent(): Promise<number> {
  const mine = deviceStore().name;
  const counts = await Promise.all(
    (await storeNames()).filter((name) => name !== mine).map((name) => unsentIn(name)),
  );
  return counts.filter((count) => count > 0).length;
}

/**
 * Deletes what this device keeps of who is signed in. What somebody else has left here unsent, whose session ended
 * before there was a network, stays for its owner; all else goes.
 */
export async function wipeDevice(): Promise<void> {
  const mine = deviceStore().name;
  current?.close({ disableAutoOpen: true });
  current = undefined;
  for (const name of await storeNames()) {
    if (name === mine || (await unsentIn(name)) === 0) await Dexie.delete(name);
  }
}

async function storeNames(): Promise<string[]> {
  return (await Dexie.getDatabaseNames()).filter((name) => name.startsWith(storePrefix));
}

async function unsentIn(name: string): Promise<number> {
  const store = new DeviceStore(name);
  try {
    return await unsentOf(store);
  } finally {
    store.close();
  }
}
