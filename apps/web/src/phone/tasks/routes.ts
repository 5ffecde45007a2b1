import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { phoneShellRoute } from '../shell-route';

/** Steps of organisers' own workflows, below the shell. */
export const taskRoutes = [
  createRoute({
    getParentRoute: () => phoneShellRoute,
    path: '/tasks/$id',
    component: lazyRouteComponent(() => import('./task.page'), 'PhoneTaskPage'),
  }),
] as const;
