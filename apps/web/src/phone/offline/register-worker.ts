import { newVersion } from './new-version';

/** How often a page that stays open asks for a new version, in milliseconds. */
const asksEvery = 3_600_000;

/**
 * Lets the phone pages open without a network. A browser has service workers on HTTPS (and localhost) only; without one
 * everything works but the first opening while offline.
 */
export function registerWorker(): void {
  if (!('serviceWorker' in navigator) || !import.meta.env.PROD) return;
  globalThis.addEventListener('load', () => {
    void navigator.serviceWorker.register('/sw.js', { scope: '/m' }).then(follow, () => undefined);
  });
  // Asks the browser not to throw the outbox away when space is short; some only do so for installed apps.
  void navigator.storage?.persist?.();
}

function follow(registration: ServiceWorkerRegistration): void {
  newVersion.watch(registration);
  let askedAt = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || Date.now() - askedAt < asksEvery) return;
    askedAt = Date.now();
    void registration.update().catch(() => undefined);
  });
}
