import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { phoneRoot, phoneShellRoute } from '../shell-route';

const page = { getParentRoute: () => phoneShellRoute } as const;

/** The enterprise's pages, below the shell. */
export const enterpriseRoutes = [
  createRoute({
    ...page,
    path: '/enterprise',
    component: lazyRouteComponent(() => import('./home.page'), 'EnterpriseHome'),
  }),
  createRoute({
    ...page,
    path: '/enterprise/report-hazard',
    component: lazyRouteComponent(() => import('./report-hazard.page'), 'ReportHazardPage'),
  }),
  createRoute({
    ...page,
    path: '/enterprise/cases/$id',
    component: lazyRouteComponent(() => import('./case.page'), 'CasePage'),
  }),
  createRoute({
    ...page,
    path: '/enterprise/cases/$id/plan',
    component: lazyRouteComponent(() => import('./plan/plan.page'), 'PlanPage'),
  }),
  createRoute({
    ...page,
    path: '/enterprise/cases/$id/measures',
    component: lazyRouteComponent(() => import('./measures.page'), 'MeasuresPage'),
  }),
  createRoute({
    ...page,
    path: '/enterprise/cases/$id/extension',
    component: lazyRouteComponent(() => import('./extension.page'), 'ExtensionPage'),
  }),
  createRoute({
    ...page,
    path: '/enterprise/cases/$id/ready',
    component: lazyRouteComponent(() => import('./ready.page'), 'ReadyPage'),
  }),
] as const;

/** Where links lead; outside of the shell, because nobody is signed in. */
export const visitRoute = createRoute({
  getParentRoute: () => phoneRoot,
  path: '/t',
  component: lazyRouteComponent(() => import('./link/visit.page'), 'VisitPage'),
});
