import { $api } from '../../api/client';

/** The board of a campaign: begun by the route, while its page is still being loaded, and shown by the page. */
export const boardOf = (id: string) =>
  $api.queryOptions('get', '/api/v1/campaigns/{id}/board', { params: { path: { id } } });

/** Its workflows with what stands in them. */
export const boardDiagramOf = (id: string) =>
  $api.queryOptions('get', '/api/v1/campaigns/{id}/board/diagram', { params: { path: { id } } });
