import { useQuery } from '@tanstack/react-query';
import { api, type Schemas } from '../../../api/client';
import { ProblemError } from '../../../api/problem';
import { session } from '../../../session/session-store';
import { linkDrafts } from './link-drafts';

/** In this tab only: whoever takes the phone next does not go on with it. */
const key = 'bihuan.visit';

let taken: string | undefined;

/**
 * The token of the link in the address, taken out of it: it is in no history and on no screen from then on. The same
 * however often it is asked for, because a page may be rendered more than once before it is shown.
 */
export function takeLinkToken(): string | undefined {
  const token = /^#(bht_[\w-]{43})$/.exec(location.hash)?.[1];
  if (token) {
    taken = token;
    history.replaceState(history.state, '', location.pathname);
  }
  return taken;
}

/** Begins a visit: from now on this tab sends its requests by the link. */
export function beginVisit({ token }: Schemas['LinkOpened']): void {
  sessionStorage.setItem(key, token);
  session.lend(token);
}

/** Ends it on this device, and leaves nothing there. */
export async function endVisit(): Promise<void> {
  await linkDrafts.wipe().catch(() => undefined);
  sessionStorage.removeItem(key);
  session.lend(undefined);
  location.reload();
}

/**
 * What the link of the visit is for; null when none has begun here, `OVER` when it is. A new link ends an older visit. It
 * is not asked again while somebody writes: a page that is left for a moment must not lose what stands on it.
 */
export function useVisit(linkToken: string | undefined) {
  return useQuery({
    queryKey: ['visit', linkToken],
    retry: false,
    staleTime: Infinity,
    // Phones do not always notice that their network was gone, and is there again.
    refetchInterval: ({ state }) => (state.status === 'error' ? 5_000 : false),
    queryFn: async (): Promise<Schemas['LinkVisitInfo'] | 'OVER' | null> => {
      const token = sessionStorage.getItem(key);
      if (!token) return null;
      session.lend(token);
      try {
        const { data } = await api.GET('/api/v1/links/current');
        return data ?? null;
      } catch (error) {
        // Without a network nothing is known of the visit; it goes on when there is one again.
        if (error instanceof ProblemError && error.isTemporary) throw error;
        sessionStorage.removeItem(key);
        session.lend(undefined);
        return 'OVER';
      }
    },
  });
}
