import dayjs from 'dayjs';
import { useTranslation } from 'react-i18next';
import { saveFile } from '../../evidence/save-file';
import { session } from '../../session/session-store';
import { deviceStore } from './device-store';
import { type DevicePhoto, type Entry, isUnsent } from './entry';
import { useInWords } from './in-words';
import { rescueFile, rescueFormat } from './rescue-file';

const time = (at: string): string => dayjs(at).format('YYYY-MM-DD HH:mm');

/** Everything this device holds that the server does not have. */
async function contentOfDevice() {
  const store = deviceStore();
  const entries = (await store.entries.toArray()).filter(isUnsent);
  const named = new Set(
    entries.flatMap(({ command }) => (command.kind === 'photo' ? [command.photoId] : [])),
  );
  const photos = (await store.photos.toArray()).filter(({ id, queued }) => !queued || named.has(id));
  return {
    entries,
    drafts: await store.drafts.toArray(),
    // What was sent before and is referred to.
    ids: await store.ids.toArray(),
    photos,
    checklists: await store.checklists.toArray(),
  };
}

/** Saves {@link contentOfDevice} as one file that a person can read and another device can take in. */
export function useRescueExport(): () => Promise<void> {
  const { t, i18n } = useTranslation('offline');
  const inWords = useInWords();

  const headingOf = ({ command, title, at }: Entry): string => {
    const count = command.kind === 'answer' ? command.body.answers.length : 1;
    return [t(`kind.${command.kind}`, { count }), title, time(at)].join(' · ');
  };

  return async () => {
    const { checklists, photos, ...rest } = await contentOfDevice();
    const { entries, drafts } = rest;
    const { id, username = '', name = '' } = session.account() ?? {};
    const now = new Date().toISOString();
    const shown = await Promise.all(
      photos.map(async (photo) => ({
        id: photo.id,
        caption: captionOf(photo),
        address: await dataUrlOf(photo.blob),
      })),
    );
    const written = entries.filter(({ command }) => command.kind !== 'photo');
    const reading = {
      language: i18n.language,
      title: t('rescue.title', { name }),
      lead: [t('rescue.lead', { name, username, at: time(now) }), t('rescue.how')],
      parts: [
        ...written.map((entry) => ({
          heading: headingOf(entry),
          lines: 'body' in entry.command ? inWords(entry.command.body, checklists) : [],
        })),
        ...drafts.map(({ values, at }) => ({
          heading: [t('rescue.draft'), time(at)].join(' · '),
          lines: inWords(values, checklists),
        })),
      ],
      photosTitle: t('rescue.photos', { count: shown.length }),
      photos: shown,
    };
    const data = {
      ...{ format: rescueFormat, exportedAt: now, account: { id, username, name } },
      ...rest,
      photos: photos.map(({ blob: _, ...photo }) => photo),
    };
    saveFile(
      rescueFile(reading, data),
      `${t('rescue.file', { name })}-${dayjs(now).format('YYYY-MM-DD-HHmm')}.html`,
    );
  };
}

const captionOf = ({ fileName, takenAt }: DevicePhoto): string => `${fileName} · ${time(takenAt)}`;

function dataUrlOf(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as string);
    reader.onerror = () => reject(reader.error ?? new Error('unreadable'));
    reader.readAsDataURL(blob);
  });
}
