import { useQuery } from '@tanstack/react-query';
import { api, type Schemas } from '../../../api/client';
import { session } from '../../../session/session-store';

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

/** Ends it on this device. */
export function endVisit(): void {
  sessionStorage.removeItem(key);
  session.lend(undefined);
  location.reload();
}

/** What the link of the visit is for; nothing when none has begun here, or it is over. A new link ends an older visit. */
export function useVisit(linkToken: string | undefined) {
  return useQuery({
    queryKey: ['visit', linkToken],
    retry: false,
    queryFn: async () => {
      const token = sessionStorage.getItem(key);
      if (!token) return null;
      session.lend(token);
      try {
        const { data } = await api.GET('/api/v1/links/current');
        return data ?? null;
      } catch {
        sessionStorage.removeItem(key);
        session.lend(undefined);
        return null;
      }
    },
  });
}
