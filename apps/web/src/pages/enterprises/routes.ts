import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from '../../shell/routes';
import { enterpriseSearch } from './enterprise-search';

export const enterpriseRoutes = [
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/enterprises',
    validateSearch: enterpriseSearch,
    component: lazyRouteComponent(() => import('./enterprises.page'), 'EnterprisesPage'),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/enterprises/import',
    validateSearch: ({ id }: Record<string, unknown>): { id?: string } =>
      typeof id === 'string' ? { id } : {},
    component: lazyRouteComponent(() => import('./import.page'), 'ImportPage'),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/enterprises/$id',
    component: lazyRouteComponent(() => import('./enterprise.page'), 'EnterprisePage'),
  }),
] as const;
