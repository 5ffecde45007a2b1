import { createRoute, createRouter } from '@tanstack/react-router';
import { lazyPage } from '../shell/page-code';
import { visitRoute } from './enterprise/routes';
import { phonePages } from './routes';
import { phoneRoot, phoneShellRoute } from './shell-route';

const signIn = createRoute({
  getParentRoute: () => phoneRoot,
  path: '/sign-in',
  validateSearch: ({ to }: Record<string, unknown>): { to?: string } =>
    typeof to === 'string' ? { to } : {},
  component: lazyPage(() => import('../shell/sign-in.page'), 'SignInPage'),
});

/** The app for phones, below `/m`. Its links are typed loosely: the compiler knows one router, that of the desk. */
export const phoneRouter = createRouter({
  routeTree: phoneRoot.addChildren([signIn, visitRoute, phoneShellRoute.addChildren([...phonePages])]),
  basepath: '/m',
  scrollRestoration: true,
});
