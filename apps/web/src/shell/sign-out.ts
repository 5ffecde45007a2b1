import { api } from '../api/client';
import { queryClient } from '../api/query-client';
import { session } from '../session/session-store';

const wipers = new Set<() => Promise<void>>();
const counters = new Set<() => Promise<number>>();

/**
 * Registers what has to be wiped from this device at sign-out (drafts, photos), and how much of it would be lost because
 * it has not reached the server.
 */
export function wipeAtSignOut(wipe: () => Promise<void>, unsent?: () => Promise<number>): void {
  wipers.add(wipe);
  if (unsent) counters.add(unsent);
}

/** How many things would be lost by signing out now. */
export async function unsentAtSignOut(): Promise<number> {
  const counts = await Promise.all([...counters].map((count) => count()));
  return counts.reduce((sum, count) => sum + count, 0);
}

/** Ends the session here and on the server, and wipes what it left on this device. */
export async function signOut(): Promise<void> {
  await api.DELETE('/api/v1/sessions/current').catch(() => undefined);
  await Promise.all([...wipers].map((wipe) => wipe()));
  queryClient.clear();
  session.end('SIGNED_OUT');
}
