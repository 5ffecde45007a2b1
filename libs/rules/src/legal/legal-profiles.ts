import { RulesError } from '../rules.errors';
import { cnDefaultV1 } from './cn-default';
import { cnQingdaoListedV1 } from './cn-qingdao-listed';
import type { LegalProfile } from './legal-profile';

/** Every profile that ships, all versions; a released version is never edited. */
export const legalProfiles: readonly LegalProfile[] = [cnDefaultV1, cnQingdaoListedV1];

/**
 * A profile by its id, e.g. `cn-default`.
 * @param version @default the highest one
 * @throws RulesError LEGAL_PROFILE_UNKNOWN
 */
export function legalProfile(id: string, version?: number): LegalProfile {
  const found = legalProfiles
    .filter((profile) => profile.id === id && (version === undefined || profile.version === version))
    .sort((a, b) => b.version - a.version)[0];
  if (found) return found;
  const known = legalProfiles.map((profile) => `${profile.id}@${profile.version}`).join(', ');
  throw new RulesError(
    'LEGAL_PROFILE_UNKNOWN',
    `No legal profile ${id}${version === undefined ? '' : `@${version}`}; known: ${known}.`,
  );
}
