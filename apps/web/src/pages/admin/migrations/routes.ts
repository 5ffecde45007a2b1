import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from '../../../shell/routes';
import { text } from '../search-text';
import type { MigrationSearch } from './migration-search';

/** From which version to which. */
export interface NewMigrationSearch {
  readonly source?: string;
  readonly target?: string;
}

const statuses = ['PENDING', 'MIGRATED', 'REFUSED'] as const;

export const migrationRoutes = [
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/admin/migrations',
    component: lazyRouteComponent(() => import('./migrations.page'), 'MigrationsPage'),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/admin/migrations/new',
    validateSearch: (search: Record<string, unknown>): NewMigrationSearch => ({
      source: text(search.source),
      target: text(search.target),
    }),
    component: lazyRouteComponent(() => import('./new-migration.page'), 'NewMigrationPage'),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/admin/migrations/$migrationId',
    validateSearch: (search: Record<string, unknown>): MigrationSearch => ({
      status: statuses.find((known) => known === search.status),
    }),
    component: lazyRouteComponent(() => import('./migration.page'), 'MigrationPage'),
  }),
] as const;
