import type { Actor } from '@bihuan/kernel';
import type { Campaign } from './campaign.entity';

/** A campaign as it is answered. */
export type CampaignView = Omit<Campaign, 'seed'> & {
  /** Only for authorities: with the seed an enterprise could compute when it is drawn. */
  readonly seed?: string;
};

/** What `actor` gets to see of a campaign. */
export function campaignView({ seed, ...shown }: Campaign, { grants }: Actor): CampaignView {
  const isAuthority = grants.some(({ enterpriseId }) => enterpriseId === undefined);
  return isAuthority ? { ...shown, seed } : shown;
}
