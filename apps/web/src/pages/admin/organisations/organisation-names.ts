import { useSearchRows } from '../../../api/use-search';

/** Names organisations by their id; those one may not see are shown as "—". */
export function useOrganisationNames(ids: readonly string[]): (id: string) => string {
  const wanted = [...new Set(ids)].sort().slice(0, 200);
  const found = useSearchRows(
    '/api/v1/organisations/search',
    { filter: { id: { in: wanted } }, limit: 200 },
    wanted.length > 0,
  );
  const names = new Map((found.rows ?? []).map(({ id, name }) => [id, name]));
  return (id) => names.get(id) ?? '—';
}
