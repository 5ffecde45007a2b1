import { session } from '../../session/session-store';
import { deviceStore } from './device-store';
import type { DevicePhoto, Draft, Entry } from './entry';
import { flush } from './flush';
import { readRescueFile, rescueFormat } from './rescue-file';

/** Why a file was not imported. */
export type ImportRefusal = 'NOT_A_BACKUP' | 'OTHER_ACCOUNT';

type SavedPhoto = Omit<DevicePhoto, 'blob'> & { readonly data: string };

interface Rescue {
  readonly account: { readonly id?: string };
  readonly entries: readonly Entry[];
  readonly drafts: readonly Draft[];
  readonly photos: readonly SavedPhoto[];
  readonly ids: readonly { readonly id: string; readonly serverId: string }[];
}

/**
 * Takes a rescue export into the outbox of this device. Every entry keeps its idempotency key, so importing it here and
 * sending it from the first device after all does nothing twice.
 *
 * @returns how many entries are new here, or why nothing was taken
 */
export async function importRescue(file: Blob): Promise<number | ImportRefusal> {
  const rescue = rescueOf(await file.text());
  if (!rescue) return 'NOT_A_BACKUP';
  if (rescue.account.id !== session.account()?.id) return 'OTHER_ACCOUNT';
  const photos = await Promise.all(rescue.photos.map(photoOf));
  const store = deviceStore();
  const tables = [store.entries, store.photos, store.drafts, store.ids];
  const added = await store.transaction('rw', tables, async () => {
    const known = new Set((await store.entries.toArray()).map(({ key }) => key));
    const fresh = rescue.entries.filter(({ key }) => !known.has(key));
    // What stands here is newer than the file.
    const here = new Set(await store.drafts.toCollection().primaryKeys());
    await store.ids.bulkPut([...rescue.ids]);
    await store.photos.bulkPut(photos);
    await store.drafts.bulkAdd(rescue.drafts.filter(({ id }) => !here.has(id)));
    // The order is kept; the numbers are this device's own.
    for (const { seq: _, problem: __, ...entry } of fresh) {
      // The first device may have sent it: it is not merged with what is answered here.
      await store.entries.add({ ...entry, state: 'WAITING', attempts: Math.max(1, entry.attempts) });
    }
    return fresh.length;
  });
  void flush();
  return added;
}

function rescueOf(text: string): Rescue | undefined {
  const file = readRescueFile(text);
  if (!file) return undefined;
  const {
    format,
    account = {},
    entries,
    drafts = [],
    photos = [],
    ids = [],
  } = file.data as Partial<Omit<Rescue, 'photos'>> & {
    readonly format?: string;
    readonly photos?: readonly Omit<SavedPhoto, 'data'>[];
  };
  if (format !== rescueFormat || !Array.isArray(entries) || !entries.every(isEntry)) return undefined;
  const saved = photos.flatMap((photo) => {
    const data = file.photo(photo.id);
    return data ? [{ ...photo, data }] : [];
  });
  return { account, entries, drafts, photos: saved, ids };
}

function isEntry(entry: Partial<Entry>): boolean {
  return typeof entry.key === 'string' && typeof entry.command?.kind === 'string';
}

async function photoOf({ data, ...photo }: SavedPhoto): Promise<DevicePhoto> {
  const [head = '', body = ''] = data.split(',', 2);
  const bytes = Uint8Array.from(atob(body), (letter) => letter.codePointAt(0) ?? 0);
  return { ...photo, blob: new Blob([bytes], { type: /^data:([^;]+)/.exec(head)?.[1] }) };
}
