import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from '../../shell/routes';
import { ledgerSearch } from './ledger-search';

export const ledgerRoutes = [
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/ledger',
    validateSearch: ledgerSearch,
    component: lazyRouteComponent(() => import('./ledger.page'), 'LedgerPage'),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/samples',
    component: lazyRouteComponent(() => import('./samples.page'), 'SamplesPage'),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/samples/$id',
    component: lazyRouteComponent(() => import('./sample.page'), 'SamplePage'),
  }),
] as const;
