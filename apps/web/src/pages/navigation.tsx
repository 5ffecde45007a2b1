import { reviewNavigation } from './review/navigation';
import { inspectionNavigation } from './inspections/navigation';
import { caseNavigation } from './cases/navigation';
import { adminNavigation } from './admin/navigation';
import type { NavigationEntry } from '../shell/navigation';
import { boardNavigation } from './board/navigation';
import { campaignNavigation } from './campaigns/navigation';
import { designerNavigation } from './designer/navigation';
import { enterpriseNavigation } from './enterprises/navigation';
import { leaderNavigation } from './leader/navigation';
import { ledgerNavigation } from './ledger/navigation';
import { workNavigation } from './work/navigation';

/** All lines of the main navigation; each area brings its own. */
export const navigation: readonly NavigationEntry[] = [
  ...workNavigation,
  ...campaignNavigation,
  ...ledgerNavigation,
  ...enterpriseNavigation,
  ...designerNavigation,
  ...boardNavigation,
  ...leaderNavigation,
  ...caseNavigation,
  ...inspectionNavigation,
  ...reviewNavigation,
  ...adminNavigation,
];
