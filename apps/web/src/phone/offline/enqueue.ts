import { newKey } from '../../api/command';
import type { Schemas } from '../../api/client';
import { type DeviceStore, deviceStore } from './device-store';
import { type Command, type Entry, withoutPhoto } from './entry';
import { flush } from './flush';

interface Intent {
  readonly command: Command;
  readonly thread: string;
  /** What it is about, for people. */
  readonly title: string;
  /** Ids of photos it names; those of this device are sent before it. */
  readonly photos?: readonly string[];
  /** Drafts that are handed in with it. */
  readonly drafts?: readonly string[];
}

/** Puts something in the outbox, behind the photos it names, and sends what can be sent. */
export async function enqueue(intent: Intent): Promise<void> {
  const store = deviceStore();
  await store.transaction('rw', store.entries, store.photos, store.drafts, async () => {
    for (const photo of intent.photos ?? []) await enqueuePhoto(store, photo, intent);
    const { command, merged } = await mergeAnswers(store, intent);
    if (merged !== undefined) await store.entries.delete(merged);
    await add(store, { ...intent, command });
    await store.drafts.bulkDelete([...(intent.drafts ?? [])]);
  });
  void flush();
}

/** Sends something refused once more, as a new attempt. */
export async function tryAgain({ seq }: Entry): Promise<void> {
  await deviceStore().entries.update(seq, { state: 'WAITING', key: newKey(), problem: undefined });
  void flush();
}

/** Gives up something that was not sent, its owner having said so; what waited behind it goes on. */
export async function discard(entry: Entry): Promise<void> {
  const store = deviceStore();
  await store.transaction('rw', store.entries, store.photos, async () => {
    await store.entries.delete(entry.seq);
    if (entry.command.kind === 'photo') await dropPhoto(store, entry.command.photoId);
  });
  void flush();
}

/** Takes a photo out of everything that would name it in vain. */
async function dropPhoto(store: DeviceStore, id: string): Promise<void> {
  await store.photos.delete(id);
  await store.photos
    .filter(({ annotates }) => annotates === id)
    .modify({ annotates: undefined, annotation: undefined });
  const waiting = await store.entries.where('state').anyOf('WAITING', 'REFUSED').toArray();
  for (const { seq, command } of waiting) {
    await store.entries.update(seq, { command: withoutPhoto(command, id) as Command });
  }
}

/** Takes something refused back to its form: what was typed becomes a draft again. */
export async function takeBack(entry: Entry, drafts: Record<string, unknown>): Promise<void> {
  const store = deviceStore();
  const at = new Date().toISOString();
  await store.transaction('rw', store.entries, store.drafts, async () => {
    await store.entries.delete(entry.seq);
    await store.drafts.bulkPut(Object.entries(drafts).map(([id, values]) => ({ id, values, at })));
  });
}

async function add(store: DeviceStore, { command, thread, title }: Intent): Promise<void> {
  const at = new Date().toISOString();
  await store.entries.add({ key: newKey(), command, thread, title, at, state: 'WAITING', attempts: 0 });
}

async function enqueuePhoto(store: DeviceStore, id: string, { thread, title }: Intent): Promise<void> {
  const photo = await store.photos.get(id);
  if (!photo || photo.queued) return;
  if (photo.annotates) await enqueuePhoto(store, photo.annotates, { thread, title } as Intent);
  await store.photos.update(id, { queued: true });
  await add(store, { command: { kind: 'photo', photoId: id }, thread, title });
}

/** Answers that follow each other are sent as one, as long as nobody tried to send the earlier ones. */
async function mergeAnswers(
  store: DeviceStore,
  { command, thread }: Intent,
): Promise<{ command: Command; merged?: number }> {
  if (command.kind !== 'answer') return { command };
  const last = (await store.entries.where('thread').equals(thread).sortBy('seq'))
    .filter((entry) => entry.command.kind !== 'photo')
    .at(-1);
  if (last?.command.kind !== 'answer' || last.state !== 'WAITING' || last.attempts > 0) return { command };
  const answers = withAnswers(last.command.body.answers, command.body.answers);
  if (answers.length > 200) return { command };
  return { command: { ...command, body: { answers } }, merged: last.seq };
}

/** Answers with newer ones in the place of those to the same item. */
function withAnswers(
  earlier: readonly Schemas['AnswerDto'][],
  newer: readonly Schemas['AnswerDto'][],
): Schemas['AnswerDto'][] {
  const itemOf = ({ checklistId, itemNo }: Schemas['AnswerDto']): string => `${checklistId}#${itemNo}`;
  const changed = new Set(newer.map(itemOf));
  return [...earlier.filter((answer) => !changed.has(itemOf(answer))), ...newer];
}
