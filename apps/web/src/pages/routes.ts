import { designerRoutes } from './designer/routes';
import { campaignRoutes } from './campaigns/routes';
import { enterpriseRoutes } from './enterprises/routes';
import { homeRoutes } from './home/routes';
import { ledgerRoutes } from './ledger/routes';
import { rulesRoutes } from './rules/routes';

/** All pages of the desk app; each area brings its own routes, below the shell. */
export const pages = [
  ...homeRoutes,
  ...campaignRoutes,
  ...enterpriseRoutes,
  ...ledgerRoutes,
  ...designerRoutes,
  ...rulesRoutes,
] as const;
import { workRoutes } from './work/routes';
export const pages = [...homeRoutes, ...campaignRoutes, ...workRoutes] as const;
