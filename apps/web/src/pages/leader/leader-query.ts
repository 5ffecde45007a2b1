import { $api } from '../../api/client';

/** The leader's page: begun by the route, while the page is still being loaded, and shown by the page. */
export const leaderBoardOf = (campaignId: string | undefined) =>
  $api.queryOptions('get', '/api/v1/board/leader', { params: { query: { campaignId } } });
