import { createRoute } from '@tanstack/react-router';
import { lazyPage } from '../../../shell/page-code';
import { shellRoute } from '../../../shell/routes';
import { text } from '../search-text';

export const referenceRoutes = [
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/admin/legal-profiles',
    validateSearch: (search: Record<string, unknown>): { profile?: string } => ({
      profile: text(search.profile),
    }),
    component: lazyPage(() => import('./legal-profiles.page'), 'LegalProfilesPage'),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/admin/calendar',
    validateSearch: (search: Record<string, unknown>): { year?: number } => ({
      year: Number(search.year) >= 2000 && Number(search.year) <= 2100 ? Number(search.year) : undefined,
    }),
    component: lazyPage(() => import('./calendar.page'), 'CalendarPage'),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/admin/packs',
    validateSearch: ({ tab }: Record<string, unknown>): { tab?: 'checklists' } =>
      tab === 'checklists' ? { tab } : {},
    component: lazyPage(() => import('./packs.page'), 'PacksPage'),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/admin/dictionaries',
    validateSearch: (search: Record<string, unknown>): { find?: string } => ({ find: text(search.find) }),
    component: lazyPage(() => import('./dictionaries.page'), 'DictionariesPage'),
  }),
] as const;
