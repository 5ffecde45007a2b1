import { createRoute } from '@tanstack/react-router';
import { lazyPage } from '../../shell/page-code';
import { phoneRoot, phoneShellRoute } from '../shell-route';

const page = { getParentRoute: () => phoneShellRoute } as const;

/** The enterprise's pages, below the shell. */
export const enterpriseRoutes = [
  createRoute({
    ...page,
    path: '/enterprise',
    component: lazyPage(() => import('./home.page'), 'EnterpriseHome'),
  }),
  createRoute({
    ...page,
    path: '/enterprise/report-hazard',
    component: lazyPage(() => import('./report-hazard.page'), 'ReportHazardPage'),
  }),
  createRoute({
    ...page,
    path: '/enterprise/cases/$id',
    component: lazyPage(() => import('./case.page'), 'CasePage'),
  }),
  createRoute({
    ...page,
    path: '/enterprise/cases/$id/plan',
    component: lazyPage(() => import('./plan/plan.page'), 'PlanPage'),
  }),
  createRoute({
    ...page,
    path: '/enterprise/cases/$id/measures',
    component: lazyPage(() => import('./measures.page'), 'MeasuresPage'),
  }),
  createRoute({
    ...page,
    path: '/enterprise/cases/$id/extension',
    component: lazyPage(() => import('./extension.page'), 'ExtensionPage'),
  }),
  createRoute({
    ...page,
    path: '/enterprise/cases/$id/ready',
    component: lazyPage(() => import('./ready.page'), 'ReadyPage'),
  }),
] as const;

/** Where links lead; outside of the shell, because nobody is signed in. */
export const visitRoute = createRoute({
  getParentRoute: () => phoneRoot,
  path: '/t',
  component: lazyPage(() => import('./link/visit.page'), 'VisitPage'),
});
