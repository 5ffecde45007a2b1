import { designerNavigation } from './designer/navigation';
import { campaignNavigation } from './campaigns/navigation';
import { enterpriseNavigation } from './enterprises/navigation';
import { ledgerNavigation } from './ledger/navigation';
import type { NavigationEntry } from '../shell/navigation';
import { workNavigation } from './work/navigation';

/** All lines of the main navigation; each area brings its own. */
export const navigation: readonly NavigationEntry[] = [
  ...campaignNavigation,
  ...ledgerNavigation,
  ...enterpriseNavigation,
  ...designerNavigation,
];
export const navigation: readonly NavigationEntry[] = [...workNavigation, ...campaignNavigation];
