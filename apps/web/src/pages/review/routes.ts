import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from '../../shell/routes';
import { queueSearch } from './queue-kinds';

export const reviewRoutes = [
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/review',
    validateSearch: queueSearch,
    component: lazyRouteComponent(() => import('./queue.page'), 'ReviewQueuePage'),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/review/$id',
    component: lazyRouteComponent(() => import('./review.page'), 'ReviewPage'),
  }),
] as const;
