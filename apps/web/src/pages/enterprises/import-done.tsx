import { Link } from '@tanstack/react-router';
import { useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Flex } from 'antd';
import dayjs from 'dayjs';
import { useTranslation } from 'react-i18next';
import { api, type Schemas } from '../../api/client';
import { commandHeaders } from '../../api/command';
import { ConfirmButton } from '../../ui/confirm-button';
import { useAct } from '../../ui/use-act';
import { ImportFigures } from './import-figures';
import { PlainList } from './plain-list';

/** The last step: what was done, and taking it back within a day. */
export function ImportDone({ report }: { report: Schemas['ImportReport'] }) {
  const { t } = useTranslation('enterprises');
  const queries = useQueryClient();
  const { id, counts, undo, undoableUntil, version } = report;
  const act = useAct(async (key) => {
    await api.POST('/api/v1/enterprises/import/{id}/undo', {
      ...{ params: { path: { id } }, headers: commandHeaders(key, version) },
    });
    await queries.invalidateQueries();
  }, t('import.undone'));
  const kept = undo?.kept ?? [];
  return (
    <Flex vertical gap={16}>
      <Alert
        role="status"
        showIcon
        type={undo ? 'info' : 'success'}
        title={
          undo
            ? t('import.undoneText', { removed: undo.removed, restored: undo.restored })
            : t('import.doneText', { create: counts.toCreate, update: counts.toUpdate })
        }
        description={
          undoableUntil
            ? t('import.undoableUntil', { at: dayjs(undoableUntil).format('YYYY-MM-DD HH:mm') })
            : undefined
        }
      />
      <ImportFigures counts={counts} done />
      {kept.length > 0 ? (
        <PlainList label={t('import.kept')} rows={kept} rowKey={({ enterpriseId }) => enterpriseId}>
          {({ enterpriseId, name, reason }) => (
            <>
              <Link to="/enterprises/$id" params={{ id: enterpriseId }}>
                {name}
              </Link>
              {' — '}
              {t(`import.keptReason.${reason}`)}
            </>
          )}
        </PlainList>
      ) : null}
      <Flex gap={8} wrap>
        <Link to="/enterprises">
          <Button tabIndex={-1}>{t('import.toList')}</Button>
        </Link>
        <Link to="/enterprises/import" search={{}}>
          <Button tabIndex={-1}>{t('import.next')}</Button>
        </Link>
        {undoableUntil && dayjs(undoableUntil).isAfter(dayjs()) ? (
          <ConfirmButton
            danger
            title={t('import.undoTitle')}
            consequence={t('import.undoConsequence')}
            onConfirm={act.run}
          >
            {t('import.doUndo')}
          </ConfirmButton>
        ) : null}
      </Flex>
    </Flex>
  );
}
