import { createRoute } from '@tanstack/react-router';
import { lazyPage } from '../../../shell/page-code';
import { shellRoute } from '../../../shell/routes';
import { day, text } from '../search-text';
import { incidentKinds } from './incident-kind';
import type { IncidentsSearch } from './incident-search';

/** What the list of instances is filtered by. */
export interface InstancesSearch {
  readonly key?: string;
  readonly status?: string;
  readonly suspended?: 'yes';
  readonly subject?: string;
  readonly version?: string;
}

export const runtimeRoutes = [
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/admin/incidents',
    validateSearch: (search: Record<string, unknown>): IncidentsSearch => ({
      show: search.show === 'all' ? 'all' : undefined,
      kind: incidentKinds.find((known) => known === search.kind),
      key: text(search.key),
      area: text(search.area),
      reason: text(search.reason),
      element: text(search.element),
      from: day(search.from),
      to: day(search.to),
    }),
    component: lazyPage(() => import('./incidents.page'), 'IncidentsPage'),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/admin/instances',
    validateSearch: (search: Record<string, unknown>): InstancesSearch => ({
      key: text(search.key),
      status: text(search.status),
      suspended: search.suspended === 'yes' ? 'yes' : undefined,
      subject: text(search.subject),
      version: text(search.version),
    }),
    component: lazyPage(() => import('./instances.page'), 'InstancesPage'),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/admin/instances/$instanceId',
    component: lazyPage(() => import('./instance.page'), 'InstancePage'),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/admin/external-tasks',
    validateSearch: (search: Record<string, unknown>): { topic?: string } => ({ topic: text(search.topic) }),
    component: lazyPage(() => import('./external-tasks.page'), 'ExternalTasksPage'),
  }),
] as const;
