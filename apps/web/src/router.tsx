import { createRouter } from '@tanstack/react-router';
import { pages } from './pages/routes';
import { rootRoute, shellRoute, signInRoute } from './shell/routes';

/** The desk app. */
export const router = createRouter({
  routeTree: rootRoute.addChildren([signInRoute, shellRoute.addChildren([...pages])]),
  defaultPreload: 'intent',
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
