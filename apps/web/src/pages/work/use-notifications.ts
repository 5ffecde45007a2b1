import { useQueryClient } from '@tanstack/react-query';
import { $api, api } from '../../api/client';

/** Looks again every minute, and whenever the window comes to the front. */
const every = 60_000;

/** How many notifications are unread. */
export function useUnread(): number {
  const { data } = $api.useQuery(
    'get',
    '/api/v1/notifications/unread',
    {},
    { refetchInterval: every, refetchOnWindowFocus: true },
  );
  return data?.unread ?? 0;
}

/** Marks notifications as read, those named or all; a failure is no matter, they stay unread. */
export function useMarkRead(): (ids: readonly string[] | 'all') => Promise<void> {
  const queries = useQueryClient();
  return async (ids) => {
    const body = ids === 'all' ? { all: true } : { ids: [...ids] };
    await api.POST('/api/v1/notifications/read', { body }).catch(() => undefined);
    await queries.invalidateQueries({
      predicate: ({ queryKey }) => JSON.stringify(queryKey).includes('/api/v1/notifications/'),
    });
  };
}
