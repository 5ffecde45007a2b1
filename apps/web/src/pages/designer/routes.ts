import { createRoute } from '@tanstack/react-router';
import { lazyPage } from '../../shell/page-code';
import { shellRoute } from '../../shell/routes';

export const designerRoutes = [
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/workflows',
    component: lazyPage(() => import('./workflows.page'), 'WorkflowsPage'),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/workflows/$id',
    validateSearch: ({ against }: Record<string, unknown>): { against?: string } =>
      typeof against === 'string' ? { against } : {},
    component: lazyPage(() => import('./workflow.page'), 'WorkflowPage'),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/workflows/design/$draft',
    component: lazyPage(() => import('./draft.page'), 'DraftPage'),
  }),
] as const;
