/**
 * Lets the phone pages open without a network. A browser has service workers on HTTPS (and localhost) only; without one
 * everything works but the first opening while offline.
 */
export function registerWorker(): void {
  if (!('serviceWorker' in navigator) || !import.meta.env.PROD) return;
  globalThis.addEventListener('load', () => {
    void navigator.serviceWorker.register('/sw.js', { scope: '/m' });
  });
  // Asks the browser not to throw the outbox away when space is short; some only do so for installed apps.
  void navigator.storage?.persist?.();
}
