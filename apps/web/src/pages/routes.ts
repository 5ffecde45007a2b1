import { designerRoutes } from './designer/routes';
import { campaignRoutes } from './campaigns/routes';
import { homeRoutes } from './home/routes';
import { rulesRoutes } from './rules/routes';

/** All pages of the desk app; each area brings its own routes, below the shell. */
export const pages = [...homeRoutes, ...campaignRoutes, ...designerRoutes, ...rulesRoutes] as const;
