import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from '../../shell/routes';
import { workSearch } from './work-search';

/** My work, one task of it, and what I was told. */
export const workRoutes = [
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/work',
    validateSearch: workSearch,
    component: lazyRouteComponent(() => import('./work.page'), 'WorkPage'),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/tasks/$id',
    component: lazyRouteComponent(() => import('./task.page'), 'TaskPage'),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/notifications',
    validateSearch: ({ show }: Record<string, unknown>): { show?: 'all' } => (show === 'all' ? { show } : {}),
    component: lazyRouteComponent(() => import('./notifications.page'), 'NotificationsPage'),
  }),
] as const;
