import { createRoute } from '@tanstack/react-router';
import type { Schemas } from '../../api/client';
import { queryClient } from '../../api/query-client';
import { loadCharts } from '../../charts/chart';
import { loadViewer } from '../../diagram/viewer';
import { lazyPage } from '../../shell/page-code';
import { shellRoute } from '../../shell/routes';
import { boardDiagramOf, boardOf } from './board-query';
import { boardSearch } from './board-tabs';
import type { RowsSearch } from './rows-link';

const resources: readonly string[] = ['hazards', 'targets', 'inspections', 'enterprises'];

export const boardRoutes = [
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/boards',
    component: lazyPage(() => import('./boards.page'), 'BoardsPage'),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/campaigns/$id/board',
    validateSearch: boardSearch,
    loaderDeps: ({ search: { tab } }) => ({ tab }),
    loader({ params: { id }, deps: { tab } }) {
      void queryClient.prefetchQuery(boardOf(id));
      void loadCharts();
      if (tab !== 'workflow') return;
      void queryClient.prefetchQuery(boardDiagramOf(id));
      void loadViewer();
    },
    component: lazyPage(() => import('./board.page'), 'BoardPage'),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/board/rows',
    validateSearch: ({ resource, filter, title }: Record<string, unknown>): RowsSearch => ({
      resource: resources.includes(String(resource)) ? (resource as Schemas['FigureResource']) : 'hazards',
      filter: typeof filter === 'object' && filter !== null ? (filter as Record<string, unknown>) : {},
      ...(typeof title === 'string' || typeof title === 'number' ? { title: String(title) } : {}),
    }),
    component: lazyPage(() => import('./rows.page'), 'RowsPage'),
  }),
] as const;
