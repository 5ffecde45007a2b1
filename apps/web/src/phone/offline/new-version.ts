const listeners = new Set<() => void>();
let waiting: ServiceWorker | undefined;

function become(next: ServiceWorker | undefined): void {
  waiting = next;
  for (const listener of listeners) listener();
}

/** A new version of the phone pages that is on this device already and waits to be used. */
export const newVersion = {
  isThere: (): boolean => waiting !== undefined,

  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },

  /** Notices versions that arrive; the very first one replaces nothing. */
  watch(registration: ServiceWorkerRegistration): void {
    const look = (): void => {
      if (registration.waiting && navigator.serviceWorker.controller) become(registration.waiting);
    };
    look();
    registration.addEventListener('updatefound', () => {
      registration.installing?.addEventListener('statechange', look);
    });
  },

  /** Takes it into use and opens this page anew. */
  use(): void {
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
    waiting?.postMessage({ type: 'SKIP_WAITING' });
    become(undefined);
  },
};
