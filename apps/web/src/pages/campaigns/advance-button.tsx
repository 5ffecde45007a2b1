import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, type Schemas } from '../../api/client';
import { commandHeaders } from '../../api/command';
import { useTerm, useTerms } from '../../i18n/terms';
import { ConfirmButton } from '../../ui/confirm-button';
import { useAct } from '../../ui/use-act';

/** Brings a campaign into its next stage; there is no way back. */
export function AdvanceButton({ campaign }: { campaign: Schemas['CampaignView'] }) {
  const { t } = useTranslation('campaigns');
  const term = useTerm();
  const queries = useQueryClient();
  const statuses = useTerms('campaignStatus');
  const next = statuses[statuses.findIndex(({ value }) => value === campaign.status) + 1];
  const advance = useAct(async (key) => {
    await api.POST('/api/v1/campaigns/{id}/advance', {
      params: { path: { id: campaign.id } },
      headers: commandHeaders(key, campaign.version),
      body: { to: next?.value as Schemas['AdvanceCampaignDto']['to'] },
    });
    await queries.invalidateQueries();
  });
  if (!next || campaign.status === 'DRAFT') return null;
  const names = { from: term('campaignStatus', campaign.status), to: next.label };
  return (
    <ConfirmButton
      type="primary"
      title={t('advanceTitle', { to: next.label })}
      consequence={t('advanceConsequence', names)}
      onConfirm={advance.run}
    >
      {t('advance', { to: next.label })}
    </ConfirmButton>
  );
}
