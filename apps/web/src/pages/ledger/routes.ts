import { createRoute } from '@tanstack/react-router';
import { lazyPage } from '../../shell/page-code';
import { shellRoute } from '../../shell/routes';
import { ledgerSearch } from './ledger-search';

export const ledgerRoutes = [
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/ledger',
    validateSearch: ledgerSearch,
    component: lazyPage(() => import('./ledger.page'), 'LedgerPage'),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/samples',
    component: lazyPage(() => import('./samples.page'), 'SamplesPage'),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/samples/$id',
    component: lazyPage(() => import('./sample.page'), 'SamplePage'),
  }),
] as const;
