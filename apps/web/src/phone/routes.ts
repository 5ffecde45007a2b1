import { enterpriseRoutes } from './enterprise/routes';

/** All pages for phones; each area brings its own routes, below the shell. */
export const phonePages = [...enterpriseRoutes] as const;
