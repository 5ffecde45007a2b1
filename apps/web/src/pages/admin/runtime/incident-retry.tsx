import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, type Schemas } from '../../../api/client';
import { commandHeaders } from '../../../api/command';
import { useMay } from '../../../session/use-session';
import { ConfirmButton } from '../../../ui/confirm-button';
import { useAct } from '../../../ui/use-act';

/** Tries a step again whose cause was mended; the incident is resolved by it. */
export function RetryButton({ incident }: { incident: Schemas['Incident'] }) {
  const { t } = useTranslation('admin');
  const may = useMay();
  const queries = useQueryClient();
  const { id, instanceId, executionId, reported, resolvedAt } = incident;
  const retry = useAct(async (key) => {
    await api.POST('/api/v1/instances/{id}/incidents/{incidentId}/retry', {
      params: { path: { id: instanceId, incidentId: id } },
      headers: commandHeaders(key),
    });
    await queries.invalidateQueries();
  }, t('done'));
  if (resolvedAt || reported || !may('incident.retry')) return null;
  if (executionId === null) return <>{t('incidents.stranded')}</>;
  return (
    <ConfirmButton
      size="small"
      title={t('incidents.retryTitle')}
      consequence={t('incidents.retryConsequence')}
      onConfirm={retry.run}
    >
      {t('incidents.retry')}
    </ConfirmButton>
  );
}
