import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from '../../shell/routes';
import { caseSearch } from './case-search';
import { caseListSearch } from './list/case-filters';

export const caseRoutes = [
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/cases',
    validateSearch: caseListSearch,
    component: lazyRouteComponent(() => import('./list/cases.page'), 'CasesPage'),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/cases/$id',
    validateSearch: caseSearch,
    component: lazyRouteComponent(() => import('./case.page'), 'CasePage'),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/cases/$id/print',
    component: lazyRouteComponent(() => import('./case-print.page'), 'CasePrintPage'),
  }),
] as const;
