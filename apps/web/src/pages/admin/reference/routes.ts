import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from '../../../shell/routes';
import { text } from '../search-text';

export const referenceRoutes = [
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/admin/legal-profiles',
    validateSearch: (search: Record<string, unknown>): { profile?: string } => ({
      profile: text(search.profile),
    }),
    component: lazyRouteComponent(() => import('./legal-profiles.page'), 'LegalProfilesPage'),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/admin/calendar',
    validateSearch: (search: Record<string, unknown>): { year?: number } => ({
      year: Number(search.year) >= 2000 && Number(search.year) <= 2100 ? Number(search.year) : undefined,
    }),
    component: lazyRouteComponent(() => import('./calendar.page'), 'CalendarPage'),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/admin/packs',
    validateSearch: ({ tab }: Record<string, unknown>): { tab?: 'checklists' } =>
      tab === 'checklists' ? { tab } : {},
    component: lazyRouteComponent(() => import('./packs.page'), 'PacksPage'),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/admin/dictionaries',
    validateSearch: (search: Record<string, unknown>): { find?: string } => ({ find: text(search.find) }),
    component: lazyRouteComponent(() => import('./dictionaries.page'), 'DictionariesPage'),
  }),
] as const;
