import { useSyncExternalStore } from 'react';
import type { Entry } from './entry';
import { type Sending, sendingStore } from './flush';
import { useDevice } from './use-device';

/** The outbox of who is signed in: entries in order, how many are not sent, and what it is doing. */
export function useOutbox(): {
  entries: Entry[] | undefined;
  unsent: number;
  refused: number;
  sending: Sending;
} {
  const entries = useDevice((store) => store.entries.toArray(), []);
  const sending = useSyncExternalStore(sendingStore.subscribe, sendingStore.current);
  const unsent = entries?.filter(({ state }) => state !== 'DONE').length ?? 0;
  const refused = entries?.filter(({ state }) => state === 'REFUSED').length ?? 0;
  return { entries, unsent, refused, sending };
}
