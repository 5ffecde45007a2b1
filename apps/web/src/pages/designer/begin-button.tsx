import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, type Schemas } from '../../api/client';
import { commandHeaders } from '../../api/command';
import { useStepName } from '../../i18n/step-names';
import { useMay } from '../../session/use-session';
import { ConfirmButton } from '../../ui/confirm-button';
import { useAct } from '../../ui/use-act';
import { EntitySelect } from '../cases/names/entity-select';
import { useHome } from './use-deployment';

/** Begins what a workflow is about, by hand or by the signal it begins with; nothing for one that begins otherwise. */
export function BeginButton({
  definition: { key, name, nameEn, begins, elements },
}: {
  readonly definition: Schemas['DefinitionDetail'];
}) {
  const { t } = useTranslation('designer');
  const may = useMay();
  const stepName = useStepName();
  const jurisdiction = useHome();
  const queryClient = useQueryClient();
  const bySignal = begins.by === 'SIGNAL';
  const [enterpriseId, choose] = useState<string>();
  const [isMissing, setMissing] = useState(false);
  const asksEnterprise =
    !bySignal && elements.some(({ attributes }) => attributes.role?.includes('ENTERPRISE_'));
  const act = useAct(async (once) => {
    const headers = commandHeaders(once);
    if (bySignal) {
      const body = { name: begins.name ?? '', signalId: once, jurisdiction };
      await api.POST('/api/v1/signals', { body, headers });
    } else
      await api.POST('/api/v1/instances', {
        body: { key, jurisdiction, ...(enterpriseId && { enterpriseId }) },
        headers,
      });
    // The diagram shows where the new one stands.
    await queryClient.invalidateQueries({ queryKey: ['get', '/api/v1/definitions/{id}/insight/tokens'] });
  }, t('begin.done'));
  const offered = bySignal ? may('signal.send') : begins.by === 'HAND' && may('instance.begin');
  if (!offered) return null;
  async function begin(): Promise<boolean> {
    const isIncomplete = asksEnterprise && enterpriseId === undefined;
    setMissing(isIncomplete);
    return isIncomplete ? false : act.run();
  }
  return (
    <ConfirmButton
      title={t('begin.title', { name: stepName(name, nameEn) })}
      consequence={
        <>
          <p>{bySignal ? t('begin.consequence', { signal: begins.name }) : t('begin.byHand')}</p>
          {asksEnterprise ? (
            <>
              <EntitySelect
                kind="enterprises"
                label={t('begin.enterprise')}
                placeholder={t('begin.enterprise')}
                value={enterpriseId}
                onChange={choose}
              />
              {isMissing && !enterpriseId ? <div role="alert">{t('begin.enterpriseMissing')}</div> : null}
            </>
          ) : null}
        </>
      }
      onConfirm={begin}
    >
      {t('begin.button')}
    </ConfirmButton>
  );
}
