import { createRoute } from '@tanstack/react-router';
import { lazyPage } from '../../shell/page-code';
import { shellRoute } from '../../shell/routes';
import { enterpriseSearch } from './enterprise-search';

export const enterpriseRoutes = [
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/enterprises',
    validateSearch: enterpriseSearch,
    component: lazyPage(() => import('./enterprises.page'), 'EnterprisesPage'),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/enterprises/import',
    validateSearch: ({ id }: Record<string, unknown>): { id?: string } =>
      typeof id === 'string' ? { id } : {},
    component: lazyPage(() => import('./import.page'), 'ImportPage'),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/enterprises/$id',
    component: lazyPage(() => import('./enterprise.page'), 'EnterprisePage'),
  }),
] as const;
