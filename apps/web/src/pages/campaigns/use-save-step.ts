import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { api, type Schemas } from '../../api/client';
import { commandHeaders } from '../../api/command';
import { type Act, useAct } from '../../ui/use-act';
import { stepAfter, type WizardStep } from './wizard-steps';

type Campaign = Schemas['CampaignView'];

/** Saves a step of a draft under the version one has seen, then goes on to the next step. */
export function useSaveStep(
  campaign: Campaign,
  step: WizardStep,
  changes: () => Promise<Schemas['UpdateCampaignDto']>,
): Act {
  const navigate = useNavigate();
  const queries = useQueryClient();
  return useAct(async (key) => {
    const body = await changes();
    await api.POST('/api/v1/campaigns/{id}/update', {
      params: { path: { id: campaign.id } },
      headers: commandHeaders(key, campaign.version),
      body,
    });
    await queries.invalidateQueries({ queryKey: ['get', '/api/v1/campaigns/{id}'] });
    const next = stepAfter(step);
    if (next) {
      await navigate({
        to: '/campaigns/$campaignId/prepare',
        params: { campaignId: campaign.id },
        search: { step: next },
      });
    }
  });
}
