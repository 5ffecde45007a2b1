import { createRootRoute, createRoute, Outlet, redirect } from '@tanstack/react-router';
import { Suspense } from 'react';
import { session } from '../session/session-store';
import { Loading } from '../ui/states';
import { AppShell } from './app-shell';
import { GoneWrong, NoSuchPage } from './gone-wrong';
import { SignInPage } from './sign-in.page';

/** Around everything. */
export const rootRoute = createRootRoute({
  component: () => (
    <Suspense fallback={<Loading />}>
      <Outlet />
    </Suspense>
  ),
  notFoundComponent: NoSuchPage,
  errorComponent: GoneWrong,
});

/** Only what a path may say: where to go after signing in. */
export const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sign-in',
  validateSearch: ({ to }: Record<string, unknown>): { to?: string } =>
    typeof to === 'string' ? { to } : {},
  component: SignInPage,
});

/** Parent of all pages: those without a session are sent to sign in, and come back; one that ran out is renewed on the page. */
export const shellRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'shell',
  component: AppShell,
  beforeLoad: ({ location }) => {
    if (!session.token() && !session.lapsed())
      throw redirect({ to: '/sign-in', search: { to: location.href } });
  },
});
