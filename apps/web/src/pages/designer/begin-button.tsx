import { useTranslation } from 'react-i18next';
import { api, type Schemas } from '../../api/client';
import { commandHeaders } from '../../api/command';
import { useMay } from '../../session/use-session';
import { ConfirmButton } from '../../ui/confirm-button';
import { useAct } from '../../ui/use-act';
import { useHome } from './use-deployment';

/** Begins what a workflow is about, by hand or by the signal it begins with; nothing for one that begins otherwise. */
export function BeginButton({
  definition: { key, name, begins },
}: {
  readonly definition: Schemas['DefinitionDetail'];
}) {
  const { t } = useTranslation('designer');
  const may = useMay();
  const jurisdiction = useHome();
  const bySignal = begins.by === 'SIGNAL';
  const act = useAct(async (once) => {
    const headers = commandHeaders(once);
    if (bySignal) {
      const body = { name: begins.name ?? '', signalId: once, jurisdiction };
      await api.POST('/api/v1/signals', { body, headers });
    } else await api.POST('/api/v1/instances', { body: { key, jurisdiction }, headers });
  }, t('begin.done'));
  const offered = bySignal ? may('signal.send') : begins.by === 'HAND' && may('instance.begin');
  if (!offered) return null;
  return (
    <ConfirmButton
      title={t('begin.title', { name })}
      consequence={bySignal ? t('begin.consequence', { signal: begins.name }) : t('begin.byHand')}
      onConfirm={act.run}
    >
      {t('begin.button')}
    </ConfirmButton>
  );
}
