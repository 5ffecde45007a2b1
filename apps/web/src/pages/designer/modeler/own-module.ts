import { Connecting } from './connect';
import { Inserting } from './insert';
import { MenuFilter } from './menu-filter';
import { VerdictChoices } from './verdict-choice';
import { WalkingKeys } from './walking-keys';

/** What ours changes in the modeler beside words and palette. */
export const ownModule: Record<string, string[] | ['type', unknown]> = {
  __init__: ['menuFilter', 'connecting', 'inserting', 'verdictChoices', 'walkingKeys'],
  menuFilter: ['type', MenuFilter],
  connecting: ['type', Connecting],
  inserting: ['type', Inserting],
  verdictChoices: ['type', VerdictChoices],
  walkingKeys: ['type', WalkingKeys],
};
