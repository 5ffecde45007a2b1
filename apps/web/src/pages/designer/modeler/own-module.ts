import { Inserting } from './insert';
import { MenuFilter } from './menu-filter';
import { VerdictChoices } from './verdict-choice';
import { WalkingKeys } from './walking-keys';

/** What ours changes in the modeler beside words and palette. */
export const ownModule: Record<string, string[] | ['type', unknown]> = {
  __init__: ['menuFilter', 'inserting', 'verdictChoices', 'walkingKeys'],
  menuFilter: ['type', MenuFilter],
  inserting: ['type', Inserting],
  verdictChoices: ['type', VerdictChoices],
  walkingKeys: ['type', WalkingKeys],
};
