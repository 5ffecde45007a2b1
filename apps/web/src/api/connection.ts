const listeners = new Set<() => void>();
let lostSince: Date | undefined;

function become(next: Date | undefined): void {
  if (Boolean(next) === Boolean(lostSince)) return;
  lostSince = next;
  for (const listener of listeners) listener();
}

globalThis.addEventListener?.('offline', () => become(new Date()));

/** Whether the server answers: what is on the screen is as old as the connection is gone. */
export const connection = {
  /** When the first request got no answer; undefined while requests are answered. */
  lostSince: (): Date | undefined => lostSince,
  /** Some answer came, be it a refusal; one that was under way when the network went says nothing. */
  answered: (): void => {
    if (globalThis.navigator?.onLine !== false) become(undefined);
  },
  /** A request got none. */
  lost: (): void => become(new Date()),
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
