import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { Schemas } from '../../api/client';
import { shellRoute } from '../../shell/routes';
import { type BoardTab, boardTabs } from './board-tabs';
import type { RowsSearch } from './rows-link';

const resources: readonly string[] = ['hazards', 'targets', 'inspections', 'enterprises'];

export const boardRoutes = [
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/boards',
    component: lazyRouteComponent(() => import('./boards.page'), 'BoardsPage'),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/campaigns/$id/board',
    validateSearch: ({ tab }: Record<string, unknown>): { tab?: BoardTab } =>
      boardTabs.includes(tab as BoardTab) ? { tab: tab as BoardTab } : {},
    component: lazyRouteComponent(() => import('./board.page'), 'BoardPage'),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/board/rows',
    validateSearch: ({ resource, filter, title }: Record<string, unknown>): RowsSearch => ({
      resource: resources.includes(String(resource)) ? (resource as Schemas['FigureResource']) : 'hazards',
      filter: typeof filter === 'object' && filter !== null ? (filter as Record<string, unknown>) : {},
      ...(typeof title === 'string' || typeof title === 'number' ? { title: String(title) } : {}),
    }),
    component: lazyRouteComponent(() => import('./rows.page'), 'RowsPage'),
  }),
] as const;
