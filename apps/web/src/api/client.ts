import createFetchClient, { type Middleware } from 'openapi-fetch';
import createQueryClient from 'openapi-react-query';
import { session } from '../session/session-store';
import { connection } from './connection';
import { ProblemError, problemFrom } from './problem';
import type { components, paths } from './schema';

/** Types of bodies and answers by their name in `docs/openapi.json`. */
export type Schemas = components['schemas'];

const authorised: Middleware = {
  onRequest({ request }) {
    const token = session.token();
    if (token) request.headers.set('authorization', `Bearer ${token}`);
    return request;
  },
  async onResponse({ request, response }) {
    connection.answered();
    if (response.ok) return response;
    // A wrong password is no end of a session, nor is what a session before this one was still refused.
    const current = request.headers.get('authorization') === `Bearer ${session.token()}`;
    if (response.status === 401 && current) session.end('EXPIRED');
    throw new ProblemError(await problemFrom(response));
  },
  onError({ error }) {
    // What the page itself gave up says nothing about the server.
    if (!(error instanceof DOMException && error.name === 'AbortError')) connection.lost();
    return new ProblemError({ code: 'OFFLINE', status: 0 });
  },
};

/**
 * The API, typed by `docs/openapi.json`. Answers of 4xx and 5xx are thrown as {@link ProblemError}:
 * `const { data } = await api.GET('/api/v1/hazards/{id}', { params: { path: { id } } })`.
 */
export const api = createFetchClient<paths>({ baseUrl: globalThis.location?.origin ?? '' });
api.use(authorised);

/** The same as hooks: `$api.useQuery('get', '/api/v1/hazards/{id}', { params: { path: { id } } })`. */
export const $api = createQueryClient(api);
