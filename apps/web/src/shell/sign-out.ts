import { api } from '../api/client';
import { queryClient } from '../api/query-client';
import { session } from '../session/session-store';

const wipers = new Set<() => Promise<void>>();

/** Registers what has to be wiped from this device at sign-out (drafts, photos). */
export function wipeAtSignOut(wipe: () => Promise<void>): void {
  wipers.add(wipe);
}

/** Ends the session here and on the server, and wipes what it left on this device. */
export async function signOut(): Promise<void> {
  await api.DELETE('/api/v1/sessions/current').catch(() => undefined);
  await Promise.all([...wipers].map((wipe) => wipe()));
  queryClient.clear();
  session.end('SIGNED_OUT');
}
