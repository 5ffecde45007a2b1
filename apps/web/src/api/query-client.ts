import { onlineManager, QueryClient } from '@tanstack/react-query';
import { session } from '../session/session-store';
import { ProblemError } from './problem';

/**
 * Answers are fresh for 15 s; what the server refuses is not asked again, what did not reach it twice. Without a network
 * pages say so instead of waiting, and ask again when there is one.
 */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      networkMode: 'always',
      refetchOnReconnect: true,
      retry: (failures, error) => failures < 2 && error instanceof ProblemError && error.isTemporary,
    },
  },
});

// A page that was opened without a network has to notice when there is one.
onlineManager.setOnline(globalThis.navigator?.onLine ?? true);

let owner = session.account()?.id;

// A session may run out and somebody else sign in on the same phone: what was fetched for the one is not shown to the other.
session.subscribe(() => {
  const next = session.account()?.id;
  if (next === undefined || next === owner) return;
  if (owner !== undefined) void queryClient.resetQueries();
  owner = next;
});
