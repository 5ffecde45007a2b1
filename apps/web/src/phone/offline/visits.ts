import { api, type Schemas } from '../../api/client';
import { session } from '../../session/session-store';
import { type DeviceStore, deviceStore } from './device-store';
import type { CachedVisit } from './entry';
import { noteHazards } from './send';

const open = ['APPROVED', 'IN_PROGRESS', 'SIGNING'];

/** Fetches the visits of who is signed in, with their checklists, so that they can be made without a network. */
export async function fetchVisits(): Promise<number> {
  const me = session.account()?.id;
  if (!me) return 0;
  const { data } = await api.POST('/api/v1/inspections/search', {
    body: {
      filter: { officer: me, state: { in: open } },
      sort: [{ field: 'plannedOn', order: 'asc' }],
      page: { limit: 50 },
    } as never,
  });
  const items = (data as { items: Schemas['Inspection'][] } | undefined)?.items ?? [];
  for (const { id } of items) await refreshVisit(id, true);
  await dropOthers(new Set(items.map(({ id }) => id)));
  return items.length;
}

/** Fetches one visit again; `force` also when this device does not have it yet. */
export async function refreshVisit(id: string, force = false): Promise<void> {
  const store = deviceStore();
  const known = await store.visits.get(id);
  if (!known && !force) return;
  const { data: detail } = await api.GET('/api/v1/inspections/{id}', { params: { path: { id } } });
  if (!detail) return;
  await fetchChecklists(store, detail.checklistIds);
  const enterprise = known?.enterprise ?? (await fetchEnterprise(detail.enterpriseId));
  const people = known?.people ?? (await fetchPeople(detail));
  await store.visits.put({ id, detail, enterprise, people, fetchedAt: new Date().toISOString() });
  await noteHazards(store, id, detail.answers);
}

async function fetchChecklists(store: DeviceStore, ids: readonly string[]): Promise<void> {
  const known = await store.checklists.bulkGet([...ids]);
  const missing = ids.filter((_id, index) => !known[index]);
  for (const id of missing) {
    const { data } = await api.GET('/api/v1/checklists/{id}', { params: { path: { id } } });
    if (data) await store.checklists.put(data);
  }
}

async function fetchEnterprise(id: string): Promise<CachedVisit['enterprise']> {
  const { data } = await api.GET('/api/v1/enterprises/{id}', { params: { path: { id } } });
  const { name = id, address = '', principalName = '', principalPhone = null } = data ?? {};
  return { id, name, address, principalName, principalPhone };
}

/** Names of the team; who may not read accounts sees certificate numbers only. */
async function fetchPeople({ team }: Schemas['InspectionDetail']): Promise<Record<string, string>> {
  const ids = team.map(({ accountId }) => accountId);
  try {
    const { data } = await api.POST('/api/v1/accounts/search', {
      body: { filter: { id: { in: ids } }, page: { limit: 50 } } as never,
    });
    const { items } = data as unknown as { items: { id: string; name: string }[] };
    return Object.fromEntries(items.map(({ id, name }) => [id, name]));
  } catch {
    return {};
  }
}

/** Visits that are over leave the device, unless something of them was not sent. */
async function dropOthers(mine: ReadonlySet<string>): Promise<void> {
  const store = deviceStore();
  const unsent = await store.entries.where('state').notEqual('DONE').toArray();
  const needed = new Set(unsent.map(({ thread }) => thread));
  const ids = (await store.visits.toCollection().primaryKeys()).filter(
    (id) => !mine.has(id) && !needed.has(id),
  );
  await store.visits.bulkDelete(ids);
}
