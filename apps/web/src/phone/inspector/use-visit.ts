import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { Schemas } from '../../api/client';
import { useAccount } from '../../session/use-session';
import type { CachedVisit, Entry } from '../offline/entry';
import { useDevice } from '../offline/use-device';
import { visitOnDevice } from '../offline/visit-on-device';
import { fetchVisits, refreshVisit } from '../offline/visits';

/** A visit as the inspector sees it: what the server said last, and what this device has not sent yet. */
export interface Visit extends Omit<CachedVisit, 'detail'> {
  readonly detail: Schemas['InspectionDetail'];
  readonly checklists: readonly Schemas['Checklist'][];
  /** Its entries in the outbox, sent or not. */
  readonly entries: readonly Entry[];
}

/** What a page says of itself while its visit is fetched. */
export interface VisitQuery {
  readonly data: Visit | undefined;
  readonly error: unknown;
  readonly isPending: boolean;
  readonly refetch: () => unknown;
}

/** Id of the visit in the address of the page. */
export function useVisitId(): string {
  return (useParams({ strict: false }) as { id: string }).id;
}

let seen: { readonly of: string; readonly read: { readonly visit: Visit | undefined } } | undefined;

/** The visit of this address, from this device; fetched as well when there is a network. */
export function useVisit(): VisitQuery {
  const id = useVisitId();
  const me = useAccount()?.id ?? '';
  const fetched = useQuery({
    queryKey: ['visit-on-device', id],
    queryFn: () => refreshVisit(id, true).then(() => true),
    networkMode: 'always',
  });
  const live = useDevice(
    async (store) => {
      const visit = await store.visits.get(id);
      if (!visit) return { visit: undefined };
      const entries = await store.entries.where('thread').equals(id).sortBy('seq');
      const checklists = (await store.checklists.bulkGet(visit.detail.checklistIds)).filter((one) => !!one);
      const detail = visitOnDevice(visit.detail, entries, me);
      const visitNow = { visit: { ...visit, detail, checklists, entries } };
      seen = { of: `${me}:${id}`, read: visitNow };
      return visitNow;
    },
    [id, me],
  );
  // Going back, one stands where one stood: the page is as long as it was before the device is read again.
  const read = live ?? (seen?.of === `${me}:${id}` ? seen.read : undefined);
  const { error, refetch } = fetched;
  return { data: read?.visit, error, isPending: !read || (fetched.isPending && !read.visit), refetch };
}

/** All visits on this device, and whether they could be fetched. */
export function useVisits() {
  const me = useAccount()?.id ?? '';
  const fetched = useQuery({
    queryKey: ['visits-on-device', me],
    queryFn: fetchVisits,
    networkMode: 'always',
    retry: false,
  });
  const visits = useDevice(
    async (store) => {
      const entries = await store.entries.toArray();
      const cached = await store.visits.toArray();
      const checklists = await store.checklists.toArray();
      return cached
        .map((visit) => ({
          ...visit,
          detail: visitOnDevice(
            visit.detail,
            entries.filter(({ thread }) => thread === visit.id),
            me,
          ),
          items: checklists
            .filter(({ id }) => visit.detail.checklistIds.includes(id))
            .reduce((sum, { items }) => sum + items.length, 0),
        }))
        .sort((one, other) => one.detail.plannedOn.localeCompare(other.detail.plannedOn));
    },
    [me],
  );
  return { visits, fetched };
}
