import { createRoute } from '@tanstack/react-router';
import { lazyPage } from '../../shell/page-code';
import { shellRoute } from '../../shell/routes';
import { queueSearch } from './queue-kinds';

export const reviewRoutes = [
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/review',
    validateSearch: queueSearch,
    component: lazyPage(() => import('./queue.page'), 'ReviewQueuePage'),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/review/$id',
    component: lazyPage(() => import('./review.page'), 'ReviewPage'),
  }),
] as const;
