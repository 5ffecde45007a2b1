import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api, type Schemas } from '../../api/client';
import { commandHeaders } from '../../api/command';
import { useMay } from '../../session/use-session';
import { ConfirmButton } from '../../ui/confirm-button';
import { useAct } from '../../ui/use-act';

/** Throws a campaign away that is not published, after saying what is lost; nothing for others and for one that is. */
export function DiscardDraft({ campaign }: { campaign: Schemas['CampaignView'] }) {
  const { t } = useTranslation('campaigns');
  const may = useMay();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const { id, title, version, status } = campaign;
  const discard = useAct(async (key) => {
    const headers = commandHeaders(key, version);
    await api.POST('/api/v1/campaigns/{id}/discard', { params: { path: { id } }, headers });
    // What stands unsaved in a step is meant to go as well.
    await navigate({ to: '/campaigns', ignoreBlocker: true });
    await queries.invalidateQueries();
  }, t('discard.done'));
  if (status !== 'DRAFT' || !may('campaign.discard')) return null;
  return (
    <ConfirmButton
      danger
      title={t('discard.title', { title })}
      consequence={t('discard.consequence')}
      onConfirm={discard.run}
    >
      {t('discard.button')}
    </ConfirmButton>
  );
}
