import { createRootRoute, createRoute, Outlet, redirect } from '@tanstack/react-router';
import { Suspense } from 'react';
import { session } from '../session/session-store';
import { GoneWrong, NoSuchPage } from '../shell/gone-wrong';
import { Loading } from '../ui/states';
import { PhoneShell } from './phone-shell';

/** Around everything below `/m`. */
export const phoneRoot = createRootRoute({
  component: () => (
    <Suspense fallback={<Loading />}>
      <Outlet />
    </Suspense>
  ),
  notFoundComponent: NoSuchPage,
  errorComponent: GoneWrong,
});

/** Parent of all pages for phones that need a session. */
export const phoneShellRoute = createRoute({
  getParentRoute: () => phoneRoot,
  id: 'phone',
  component: PhoneShell,
  beforeLoad: ({ location }) => {
    if (!session.token()) {
      throw redirect({ to: '/sign-in' as string, search: { to: `/m${location.pathname}` } as never });
    }
  },
});
