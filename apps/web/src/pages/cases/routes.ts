import { createRoute } from '@tanstack/react-router';
import { lazyPage } from '../../shell/page-code';
import { shellRoute } from '../../shell/routes';
import { beginCase, beginWholeCase } from './case-queries';
import { caseSearch } from './case-search';
import { caseListSearch } from './list/case-filters';

export const caseRoutes = [
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/cases',
    validateSearch: caseListSearch,
    component: lazyPage(() => import('./list/cases.page'), 'CasesPage'),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/cases/$id',
    validateSearch: caseSearch,
    loader: ({ params: { id } }) => beginCase(id),
    component: lazyPage(() => import('./case.page'), 'CasePage'),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/cases/$id/print',
    loader: ({ params: { id } }) => beginWholeCase(id),
    component: lazyPage(() => import('./case-print.page'), 'CasePrintPage'),
  }),
] as const;
