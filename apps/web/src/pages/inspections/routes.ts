import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from '../../shell/routes';
import { inspectionListSearch } from './inspection-filters';

const planSearch = ({ campaignId, enterpriseId, lookbackHazardId }: Record<string, unknown>) => ({
  ...(typeof campaignId === 'string' ? { campaignId } : {}),
  ...(typeof enterpriseId === 'string' ? { enterpriseId } : {}),
  ...(typeof lookbackHazardId === 'string' ? { lookbackHazardId } : {}),
});

export const inspectionRoutes = [
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/inspections',
    validateSearch: inspectionListSearch,
    component: lazyRouteComponent(() => import('./inspections.page'), 'InspectionsPage'),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/inspections/plan',
    validateSearch: planSearch,
    component: lazyRouteComponent(() => import('./plan.page'), 'PlanInspectionPage'),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/inspections/random',
    component: lazyRouteComponent(() => import('./random.page'), 'PlanRandomPage'),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/inspections/$id',
    component: lazyRouteComponent(() => import('./inspection.page'), 'InspectionPage'),
  }),
] as const;
