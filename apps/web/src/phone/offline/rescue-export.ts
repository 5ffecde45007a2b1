import { session } from '../../session/session-store';
import { deviceStore } from './device-store';
import { isUnsent } from './entry';

/** Marks a file as a rescue export. */
export const rescueFormat = 'bihuan-rescue-1';

/** Everything this device holds that the server does not have, photos included, as one file. */
export async function rescueExport(): Promise<Blob> {
  const store = deviceStore();
  const entries = (await store.entries.toArray()).filter(isUnsent);
  const named = new Set(
    entries.flatMap(({ command }) => (command.kind === 'photo' ? [command.photoId] : [])),
  );
  const photos = (await store.photos.toArray()).filter(({ id, queued }) => !queued || named.has(id));
  const { id, username, name } = session.account() ?? {};
  const content = {
    format: rescueFormat,
    exportedAt: new Date().toISOString(),
    account: { id, username, name },
    entries,
    drafts: await store.drafts.toArray(),
    // What was sent before and is referred to.
    ids: await store.ids.toArray(),
    photos: await Promise.all(
      photos.map(async ({ blob, ...photo }) => ({ ...photo, data: await dataUrlOf(blob) })),
    ),
  };
  return new Blob([JSON.stringify(content, null, 1)], { type: 'application/json' });
}

/** Saves {@link rescueExport} where the browser puts its downloads. */
export async function saveRescueExport(): Promise<void> {
  const address = URL.createObjectURL(await rescueExport());
  const day = new Date().toISOString().slice(0, 10);
  const link = Object.assign(document.createElement('a'), {
    href: address,
    download: `bihuan-rescue-${day}.json`,
  });
  link.click();
  URL.revokeObjectURL(address);
}

function dataUrlOf(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as string);
    reader.onerror = () => reject(reader.error ?? new Error('unreadable'));
    reader.readAsDataURL(blob);
  });
}
