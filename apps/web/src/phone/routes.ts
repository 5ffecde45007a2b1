import { enterpriseRoutes } from './enterprise/routes';
import { inspectorRoutes } from './inspector/routes';
import { taskRoutes } from './tasks/routes';

/** All pages for phones; each area brings its own routes, below the shell. */
export const phonePages = [...enterpriseRoutes, ...inspectorRoutes, ...taskRoutes] as const;
