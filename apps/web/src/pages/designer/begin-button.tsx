import { useTranslation } from 'react-i18next';
import { $api, api, type Schemas } from '../../api/client';
import { commandHeaders } from '../../api/command';
import { useMay } from '../../session/use-session';
import { ConfirmButton } from '../../ui/confirm-button';
import { useAct } from '../../ui/use-act';
import { useHome } from './use-deployment';

/** Begins what a workflow is about by sending the signal it begins with; nothing for one that begins otherwise. */
export function BeginButton({
  definition: { id, key, name },
}: {
  readonly definition: Schemas['Definition'];
}) {
  const { t } = useTranslation('designer');
  const may = useMay();
  const jurisdiction = useHome();
  const { data } = $api.useQuery(
    'post',
    '/api/v1/start-events/search',
    { body: { filter: { key, kind: 'signal' } } },
    { enabled: may('signal.send') },
  );
  // The signal begins the newest version; an older one is only looked at.
  const signal = data?.items.find(({ definitionId }) => definitionId === id)?.name;
  const act = useAct(async (signalId) => {
    const body = { name: signal ?? '', signalId, jurisdiction };
    await api.POST('/api/v1/signals', { body, headers: commandHeaders(signalId) });
  }, t('begin.done'));
  if (!signal) return null;
  return (
    <ConfirmButton
      title={t('begin.title', { name })}
      consequence={t('begin.consequence', { signal })}
      onConfirm={act.run}
    >
      {t('begin.button')}
    </ConfirmButton>
  );
}
