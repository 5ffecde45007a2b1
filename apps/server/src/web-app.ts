import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { NextFunction, Request, Response } from 'express';
import sirv = require('sirv');

/** Where `npm run build` puts the web app, seen from the compiled server. */
const built = join(__dirname, '../../../web');

/** Paths that are not pages of the web app. */
const notPages = /^\/(api|health|metrics|assets)(\/|$)/;

/**
 * Serves the web app from the same origin as the API: its files as they are, and for every other path that a browser
 * asks for its page: the app for phones below `/m`, the one for desks elsewhere. Without a built web app it serves none.
 */
export function serveWebApp(app: NestExpressApplication, folder = built): void {
  if (!existsSync(join(folder, 'index.html'))) return;
  // Files are there packed as well (`vite.config.mts`): none is packed while somebody waits.
  app.use(sirv(folder, { gzip: true, brotli: true, etag: true, extensions: [], setHeaders: cacheable }));
  app.use((request: Request, response: Response, next: NextFunction) => {
    const isPage = request.method === 'GET' && !notPages.test(request.path) && request.accepts('html');
    if (!isPage) return next();
    response.set('Cache-Control', 'no-cache');
    response.sendFile(/^\/m(\/|$)/.test(request.path) ? 'm.html' : 'index.html', { root: folder });
  });
}

/** Names of assets carry a hash of their content: such a file never changes. All others are asked for again. */
function cacheable(response: { setHeader(name: string, value: string): void }, path: string): void {
  response.setHeader(
    'Cache-Control',
    path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
  );
}

/** What pages may load: nothing from elsewhere, and no script that is not a file of ours. */
export const pagePolicy = {
  useDefaults: false,
  directives: {
    'default-src': ["'self'"],
    'script-src': ["'self'"],
    // antd and bpmn-js set styles at run time.
    'style-src': ["'self'", "'unsafe-inline'"],
    'img-src': ["'self'", 'data:', 'blob:'],
    'font-src': ["'self'", 'data:'],
    'connect-src': ["'self'"],
    'worker-src': ["'self'", 'blob:'],
    'manifest-src': ["'self'"],
    'object-src': ["'none'"],
    'base-uri': ["'self'"],
    'form-action': ["'self'"],
    'frame-ancestors': ["'self'"],
  },
};
