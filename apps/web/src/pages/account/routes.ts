import { createRoute } from '@tanstack/react-router';
import { lazyPage } from '../../shell/page-code';
import { shellRoute } from '../../shell/routes';

/** The own account. */
export const accountRoutes = [
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/account',
    component: lazyPage(() => import('./account.page'), 'AccountPage'),
  }),
] as const;
