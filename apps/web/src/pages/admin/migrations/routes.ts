import { createRoute } from '@tanstack/react-router';
import { lazyPage } from '../../../shell/page-code';
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
    component: lazyPage(() => import('./migrations.page'), 'MigrationsPage'),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/admin/migrations/new',
    validateSearch: (search: Record<string, unknown>): NewMigrationSearch => ({
      source: text(search.source),
      target: text(search.target),
    }),
    component: lazyPage(() => import('./new-migration.page'), 'NewMigrationPage'),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/admin/migrations/$migrationId',
    validateSearch: (search: Record<string, unknown>): MigrationSearch => ({
      status: statuses.find((known) => known === search.status),
    }),
    component: lazyPage(() => import('./migration.page'), 'MigrationPage'),
  }),
] as const;
