import { createRoute } from '@tanstack/react-router';
import { lazyPage } from '../../shell/page-code';
import { phoneShellRoute } from '../shell-route';

/** Steps of organisers' own workflows, below the shell. */
export const taskRoutes = [
  createRoute({
    getParentRoute: () => phoneShellRoute,
    path: '/tasks/$id',
    component: lazyPage(() => import('./task.page'), 'PhoneTaskPage'),
  }),
] as const;
