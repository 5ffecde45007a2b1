import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { phoneShellRoute } from '../shell-route';

const page = { getParentRoute: () => phoneShellRoute } as const;

/** The first page and the inspector's pages, below the shell. */
export const inspectorRoutes = [
  createRoute({
    ...page,
    path: '/',
    component: lazyRouteComponent(() => import('./home.page'), 'PhoneHome'),
  }),
  createRoute({
    ...page,
    path: '/visits/$id',
    component: lazyRouteComponent(() => import('./visit.page'), 'VisitPage'),
  }),
  createRoute({
    ...page,
    path: '/visits/$id/items',
    component: lazyRouteComponent(() => import('./checklist.page'), 'ChecklistPage'),
  }),
  createRoute({
    ...page,
    path: '/visits/$id/items/$checklistId/$itemNo/hazard',
    component: lazyRouteComponent(() => import('./hazard.page'), 'HazardOfVisitPage'),
  }),
  createRoute({
    ...page,
    path: '/visits/$id/hazard',
    component: lazyRouteComponent(() => import('./hazard.page'), 'HazardOfVisitPage'),
  }),
  createRoute({
    ...page,
    path: '/visits/$id/record',
    component: lazyRouteComponent(() => import('./record.page'), 'RecordPage'),
  }),
  createRoute({
    ...page,
    path: '/visits/$id/sign',
    component: lazyRouteComponent(() => import('./sign.page'), 'SignPage'),
  }),
  createRoute({
    ...page,
    path: '/visits/$id/impossible',
    component: lazyRouteComponent(() => import('./impossible.page'), 'ImpossiblePage'),
  }),
  createRoute({
    ...page,
    path: '/hazard',
    component: lazyRouteComponent(() => import('./random-hazard.page'), 'RandomHazardPage'),
  }),
  createRoute({
    ...page,
    path: '/outbox',
    component: lazyRouteComponent(() => import('../offline/outbox.page'), 'OutboxPage'),
  }),
] as const;
