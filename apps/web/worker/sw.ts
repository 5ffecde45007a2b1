import { clientsClaim } from 'workbox-core';
import { cleanupOutdatedCaches, createHandlerBoundToURL, precacheAndRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';

declare const self: ServiceWorkerGlobalScope & {
  readonly __WB_MANIFEST: { url: string; revision: string | null }[];
};

// Only files of the phone pages: what people entered lives in IndexedDB and does not care which version wrote it. A new
// version waits until the old one is closed or its owner asks for it, so that nobody loses the page they are writing on.
precacheAndRoute(self.__WB_MANIFEST);
cleanupOutdatedCaches();
// Already the page that was opened first works without a network, not only the next one.
clientsClaim();

self.addEventListener('message', ({ data }: ExtendableMessageEvent) => {
  if ((data as { type?: unknown } | null)?.type === 'SKIP_WAITING') void self.skipWaiting();
});

// `/m` and everything below; the API is never answered from here.
registerRoute(new NavigationRoute(createHandlerBoundToURL('/m.html'), { allowlist: [/^\/m(\/|$)/] }));
