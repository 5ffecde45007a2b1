import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from '../../shell/routes';
import { migrationRoutes } from './migrations/routes';
import type { PeopleSearch } from './people/people-search';
import { referenceRoutes } from './reference/routes';
import { runtimeRoutes } from './runtime/routes';
import { text } from './search-text';

/** What the list of organisations is filtered by. */
export interface OrganisationsSearch {
  readonly name?: string;
  readonly kind?: string;
}

export const adminRoutes = [
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/admin/people',
    validateSearch: (search: Record<string, unknown>): PeopleSearch => ({
      name: text(search.name),
      username: text(search.username),
      status: text(search.status),
      organisation: text(search.organisation),
    }),
    component: lazyRouteComponent(() => import('./people/people.page'), 'PeoplePage'),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/admin/people/$accountId',
    component: lazyRouteComponent(() => import('./people/person.page'), 'PersonPage'),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/admin/roles',
    component: lazyRouteComponent(() => import('./people/roles.page'), 'RolesPage'),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/admin/organisations',
    validateSearch: (search: Record<string, unknown>): OrganisationsSearch => ({
      name: text(search.name),
      kind: text(search.kind),
    }),
    component: lazyRouteComponent(() => import('./organisations/organisations.page'), 'OrganisationsPage'),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/admin/jurisdictions',
    component: lazyRouteComponent(() => import('./organisations/jurisdictions.page'), 'JurisdictionsPage'),
  }),
  ...runtimeRoutes,
  ...migrationRoutes,
  ...referenceRoutes,
] as const;
