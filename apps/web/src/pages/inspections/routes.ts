import { createRoute } from '@tanstack/react-router';
import { lazyPage } from '../../shell/page-code';
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
    component: lazyPage(() => import('./inspections.page'), 'InspectionsPage'),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/inspections/plan',
    validateSearch: planSearch,
    component: lazyPage(() => import('./plan.page'), 'PlanInspectionPage'),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/inspections/random',
    component: lazyPage(() => import('./random.page'), 'PlanRandomPage'),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/inspections/$id',
    component: lazyPage(() => import('./inspection.page'), 'InspectionPage'),
  }),
] as const;
