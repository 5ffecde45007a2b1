import { createRoute } from '@tanstack/react-router';
import { lazyPage } from '../../shell/page-code';
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
    component: lazyPage(() => import('./people/people.page'), 'PeoplePage'),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/admin/people/$accountId',
    component: lazyPage(() => import('./people/person.page'), 'PersonPage'),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/admin/roles',
    component: lazyPage(() => import('./people/roles.page'), 'RolesPage'),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/admin/organisations',
    validateSearch: (search: Record<string, unknown>): OrganisationsSearch => ({
      name: text(search.name),
      kind: text(search.kind),
    }),
    component: lazyPage(() => import('./organisations/organisations.page'), 'OrganisationsPage'),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/admin/jurisdictions',
    component: lazyPage(() => import('./organisations/jurisdictions.page'), 'JurisdictionsPage'),
  }),
  ...runtimeRoutes,
  ...migrationRoutes,
  ...referenceRoutes,
] as const;
