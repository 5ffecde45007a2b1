import { reviewRoutes } from './review/routes';
import { inspectionRoutes } from './inspections/routes';
import { caseRoutes } from './cases/routes';
import { accountRoutes } from './account/routes';
import { adminRoutes } from './admin/routes';
import { boardRoutes } from './board/routes';
import { campaignRoutes } from './campaigns/routes';
import { designerRoutes } from './designer/routes';
import { enterpriseRoutes } from './enterprises/routes';
import { homeRoutes } from './home/routes';
import { leaderRoutes } from './leader/routes';
import { ledgerRoutes } from './ledger/routes';
import { rulesRoutes } from './rules/routes';
import { workRoutes } from './work/routes';

/** All pages of the desk app; each area brings its own routes, below the shell. */
export const pages = [
  ...homeRoutes,
  ...workRoutes,
  ...campaignRoutes,
  ...enterpriseRoutes,
  ...ledgerRoutes,
  ...designerRoutes,
  ...rulesRoutes,
  ...boardRoutes,
  ...leaderRoutes,
  ...caseRoutes,
  ...inspectionRoutes,
  ...reviewRoutes,
  ...adminRoutes,
  ...accountRoutes,
] as const;
