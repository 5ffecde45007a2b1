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

/** How many entries of who is signed in have not reached the server. */
export function countUnsent(): Promise<number> {
  return deviceStore().entries.where('state').notEqual('DONE').count();
}

/** Deletes everything this device keeps, of whomever. */
export async function wipeDevice(): Promise<void> {
  current?.close({ disableAutoOpen: true });
  current = undefined;
  const names = await Dexie.getDatabaseNames();
  await Promise.all(names.filter((name) => name.startsWith(storePrefix)).map((name) => Dexie.delete(name)));
}
