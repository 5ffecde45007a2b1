import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from '../../shell/routes';

export const designerRoutes = [
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/workflows',
    component: lazyRouteComponent(() => import('./workflows.page'), 'WorkflowsPage'),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/workflows/$id',
    validateSearch: ({ against }: Record<string, unknown>): { against?: string } =>
      typeof against === 'string' ? { against } : {},
    component: lazyRouteComponent(() => import('./workflow.page'), 'WorkflowPage'),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/workflows/design/$draft',
    component: lazyRouteComponent(() => import('./draft.page'), 'DraftPage'),
  }),
] as const;
