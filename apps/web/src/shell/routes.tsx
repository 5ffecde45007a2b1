import { createRootRoute, createRoute, Outlet, redirect } from '@tanstack/react-router';
import { Suspense } from 'react';
import { session } from '../session/session-store';
import { Loading, ProblemView } from '../ui/states';
import { AppShell } from './app-shell';
import { SignInPage } from './sign-in.page';

/** Around everything. */
export const rootRoute = createRootRoute({
  component: () => (
    <Suspense fallback={<Loading />}>
      <Outlet />
    </Suspense>
  ),
  notFoundComponent: () => <ProblemView error={notFound} />,
  errorComponent: ({ error, reset }) => <ProblemView error={error} onRetry={reset} />,
});

/** Only what a path may say: where to go after signing in. */
export const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sign-in',
  validateSearch: ({ to }: Record<string, unknown>): { to?: string } =>
    typeof to === 'string' ? { to } : {},
  component: SignInPage,
});

/** Parent of all pages: those without a session are sent to sign in, and come back. */
export const shellRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'shell',
  component: AppShell,
  beforeLoad: ({ location }) => {
    if (!session.token()) throw redirect({ to: '/sign-in', search: { to: location.href } });
  },
});

const notFound = new (class extends Error {})('404');
