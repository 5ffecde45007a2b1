import { $api } from '../../../api/client';
import { useSearchRows } from '../../../api/use-search';
import { useAccount } from '../../../session/use-session';

/** Who is away: any account, or the own one as the session knows it. */
export interface Absent {
  readonly id: string;
  readonly name: string;
  readonly organisationId: string;
}

/** Who can stand in for somebody: colleagues, found by a part of their name. */
export function useDeputyChoices(
  { id, organisationId }: Absent,
  name: string,
): readonly { readonly id: string; readonly name: string }[] {
  const own = useAccount()?.id === id;
  // Not everybody may read accounts; the names of the own colleagues everybody may.
  const colleagues = $api.useQuery(
    'get',
    '/api/v1/accounts/colleagues',
    { params: { query: { ...(name && { name }) } } },
    { enabled: own, placeholderData: (before) => before },
  );
  const people = useSearchRows(
    '/api/v1/accounts/search',
    {
      filter: { status: 'ACTIVE', organisationId, ...(name && { name: { like: name } }) },
      limit: 50,
    },
    !own,
  );
  const found = own ? (colleagues.data?.items ?? []) : (people.rows ?? []);
  return found.filter((person) => person.id !== id);
}
