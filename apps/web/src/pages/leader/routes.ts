import { createRoute } from '@tanstack/react-router';
import { queryClient } from '../../api/query-client';
import { loadCharts } from '../../charts/chart';
import { lazyPage } from '../../shell/page-code';
import { shellRoute } from '../../shell/routes';
import { leaderBoardOf } from './leader-query';

/** What the address of the leader's page says. */
export interface LeaderSearch {
  /** One campaign instead of everything within reach. */
  readonly campaign?: string;
  /** 1: for a screen on the wall. */
  readonly wall?: 1;
}

export const leaderRoutes = [
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/leader',
    validateSearch: ({ campaign, wall }: Record<string, unknown>): LeaderSearch => ({
      ...(typeof campaign === 'string' ? { campaign } : {}),
      ...(String(wall) === '1' ? { wall: 1 as const } : {}),
    }),
    loaderDeps: ({ search: { campaign } }) => ({ campaign }),
    loader({ deps: { campaign } }) {
      void queryClient.prefetchQuery(leaderBoardOf(campaign));
      void loadCharts();
    },
    component: lazyPage(() => import('./leader.page'), 'LeaderPage'),
  }),
] as const;
