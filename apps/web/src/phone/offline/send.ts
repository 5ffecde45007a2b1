import { api, type Schemas } from '../../api/client';
import { commandHeaders } from '../../api/command';
import { ProblemError } from '../../api/problem';
import { uploadEvidence } from '../../evidence/upload';
import type { DeviceStore } from './device-store';
import { type Command, type Entry, hazardOfItem } from './entry';

/** How a command is sent, whichever it is. */
interface Call {
  readonly headers: Record<string, string>;
  /** Gives up where the network is gone without a word; older browsers wait as long as they like. */
  readonly signal: AbortSignal | undefined;
}

const inTime = (): AbortSignal | undefined => AbortSignal.timeout?.(60_000);

/** Sends one entry and notes on this device what came of it. @throws ProblemError */
export async function send(store: DeviceStore, { command, key }: Entry): Promise<void> {
  if (command.kind === 'photo') return sendPhoto(store, command.photoId, key);
  const named = (await withServerIds(store, command)) as Exclude<Command, { kind: 'photo' }>;
  const call = { headers: commandHeaders(key), signal: inTime() };
  switch (named.kind) {
    case 'report-hazard': {
      const { data } = await api.POST('/api/v1/hazards', { body: named.body, ...call });
      if (data && command.kind === 'report-hazard')
        await store.ids.put({ id: command.hazardId, serverId: data.id });
      return;
    }
    case 'update-draft': {
      const params = { path: { id: named.hazardId } };
      await api.POST('/api/v1/hazards/{id}/update-draft', { params, body: named.body, ...call });
      return;
    }
    case 'fix-on-spot': {
      const params = { path: { id: named.hazardId } };
      await api.POST('/api/v1/hazards/{id}/record-on-spot-fix', { params, body: named.body, ...call });
      return;
    }
    case 'answer': {
      const params = { path: { id: named.inspectionId } };
      const { data } = await api.POST('/api/v1/inspections/{id}/answer', {
        params,
        body: named.body,
        ...call,
      });
      if (data) await noteAnswers(store, data);
      return;
    }
    default: {
      const inspection = await sendInspection(named, call);
      if (inspection) await noteInspection(store, inspection);
    }
  }
}

async function sendInspection(
  command: Extract<
    Command,
    { kind: 'check-in' | 'complete-record' | 'sign' | 'sign-unit-head' | 'report-impossible' }
  >,
  call: Call,
): Promise<Schemas['Inspection'] | undefined> {
  const params = { path: { id: command.inspectionId } };
  switch (command.kind) {
    case 'check-in': {
      const body = { ...command.body, deviceTime: now() };
      return (await api.POST('/api/v1/inspections/{id}/check-in', { params, body, ...call })).data;
    }
    case 'complete-record': {
      const body = { ...command.body, deviceTime: now() };
      return (await api.POST('/api/v1/inspections/{id}/complete-record', { params, body, ...call })).data;
    }
    case 'sign':
      return (await api.POST('/api/v1/inspections/{id}/sign', { params, ...call })).data;
    case 'sign-unit-head': {
      const { body } = command;
      return (await api.POST('/api/v1/inspections/{id}/sign-unit-head', { params, body, ...call })).data;
    }
    case 'report-impossible': {
      const { body } = command;
      return (await api.POST('/api/v1/inspections/{id}/report-impossible', { params, body, ...call })).data;
    }
  }
}

/** The clock of this device; not part of what the idempotency key stands for, so that every attempt tells its own. */
const now = (): string => new Date().toISOString();

/** Without the enterprise: a covert visit must not be known before the check-in; the record adds it later. */
async function sendPhoto(store: DeviceStore, id: string, key: string): Promise<void> {
  const photo = await store.photos.get(id);
  if (!photo) return;
  const { latitude, longitude, accuracy } = photo.position ?? {};
  const annotatesId = photo.annotates && (await idOnServer(store, photo.annotates));
  const stored = await uploadEvidence(
    new File([photo.blob], photo.fileName, { type: photo.blob.type }),
    {
      kind: photo.kind,
      takenAt: photo.takenAt,
      deviceTime: now(),
      latitude: latitude?.toString(),
      longitude: longitude?.toString(),
      accuracy: accuracy?.toString(),
      annotatesId,
      annotation: annotatesId && photo.annotation && JSON.stringify(photo.annotation),
    },
    { key },
  );
  if (photo.hash && photo.hash !== stored.hash) {
    throw new ProblemError({
      code: 'PHOTO_CHANGED_ON_THE_WAY',
      status: 422,
      detail:
        'The file on the server is not the one taken. Send it again. 服务器收到的照片与拍摄时不一致，请再试一次。',
    });
  }
  await store.ids.put({ id, serverId: stored.id });
}

/** Of a photo that may be on this device; undefined when it was never sent. */
async function idOnServer(store: DeviceStore, id: string): Promise<string | undefined> {
  const sent = (await store.ids.get(id))?.serverId;
  return sent ?? ((await store.photos.get(id)) ? undefined : id);
}

/** Replaces ids of this device by those of the server, wherever they stand. */
async function withServerIds(store: DeviceStore, value: unknown): Promise<unknown> {
  const known = new Map((await store.ids.toArray()).map(({ id, serverId }) => [id, serverId]));
  const replace = (part: unknown): unknown => {
    if (typeof part === 'string') return known.get(part) ?? part;
    if (Array.isArray(part)) return part.map(replace);
    if (typeof part !== 'object' || part === null) return part;
    return Object.fromEntries(Object.entries(part).map(([name, inner]) => [name, replace(inner)]));
  };
  return replace(value);
}

async function noteInspection(store: DeviceStore, inspection: Schemas['Inspection']): Promise<void> {
  const visit = await store.visits.get(inspection.id);
  if (visit) await store.visits.put({ ...visit, detail: { ...visit.detail, ...inspection } });
}

async function noteAnswers(
  store: DeviceStore,
  { inspection, answers }: Schemas['AnsweredItems'],
): Promise<void> {
  const visit = await store.visits.get(inspection.id);
  if (visit) await store.visits.put({ ...visit, detail: { ...visit.detail, ...inspection, answers } });
  await noteHazards(store, inspection.id, answers);
}

/** Remembers which hazard draft the server made of which failed item. */
export async function noteHazards(
  store: DeviceStore,
  inspectionId: string,
  answers: readonly Schemas['InspectionAnswer'][],
): Promise<void> {
  const ids = answers.flatMap(({ checklistId, itemNo, hazardId }) =>
    hazardId ? [{ id: hazardOfItem(inspectionId, checklistId, itemNo), serverId: hazardId }] : [],
  );
  await store.ids.bulkPut(ids);
}
