import { createRoute } from '@tanstack/react-router';
import { lazyPage } from '../../shell/page-code';
import { phoneShellRoute } from '../shell-route';

const page = { getParentRoute: () => phoneShellRoute } as const;

/** The first page and the inspector's pages, below the shell. */
export const inspectorRoutes = [
  createRoute({
    ...page,
    path: '/',
    component: lazyPage(() => import('./home.page'), 'PhoneHome'),
  }),
  createRoute({
    ...page,
    path: '/visits/$id',
    component: lazyPage(() => import('./visit.page'), 'VisitPage'),
  }),
  createRoute({
    ...page,
    path: '/visits/$id/items',
    component: lazyPage(() => import('./checklist.page'), 'ChecklistPage'),
  }),
  createRoute({
    ...page,
    path: '/visits/$id/items/$checklistId/$itemNo/hazard',
    component: lazyPage(() => import('./hazard.page'), 'HazardOfVisitPage'),
  }),
  createRoute({
    ...page,
    path: '/visits/$id/hazard',
    component: lazyPage(() => import('./hazard.page'), 'HazardOfVisitPage'),
  }),
  createRoute({
    ...page,
    path: '/visits/$id/record',
    component: lazyPage(() => import('./record.page'), 'RecordPage'),
  }),
  createRoute({
    ...page,
    path: '/visits/$id/sign',
    component: lazyPage(() => import('./sign.page'), 'SignPage'),
  }),
  createRoute({
    ...page,
    path: '/visits/$id/impossible',
    component: lazyPage(() => import('./impossible.page'), 'ImpossiblePage'),
  }),
  createRoute({
    ...page,
    path: '/hazard',
    component: lazyPage(() => import('./random-hazard.page'), 'RandomHazardPage'),
  }),
  createRoute({
    ...page,
    path: '/outbox',
    component: lazyPage(() => import('../offline/outbox.page'), 'OutboxPage'),
  }),
] as const;
