import { createRoute } from '@tanstack/react-router';
import { lazyPage } from '../../shell/page-code';
import { shellRoute } from '../../shell/routes';
import { workSearch } from './work-search';

/** My work, one task of it, and what I was told. */
export const workRoutes = [
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/work',
    validateSearch: workSearch,
    component: lazyPage(() => import('./work.page'), 'WorkPage'),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/tasks/$id',
    component: lazyPage(() => import('./task.page'), 'TaskPage'),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/notifications',
    validateSearch: ({ show }: Record<string, unknown>): { show?: 'all' } => (show === 'all' ? { show } : {}),
    component: lazyPage(() => import('./notifications.page'), 'NotificationsPage'),
  }),
] as const;
