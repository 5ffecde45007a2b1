import { DownloadOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { api, type Schemas } from '../../api/client';
import { useMay } from '../../session/use-session';
import { ConfirmButton } from '../../ui/confirm-button';
import { useAct } from '../../ui/use-act';
import type { LedgerSearch } from './ledger-search';
import { saveAnswer } from './save-answer';
import { useLedgerWish } from './use-ledger';

interface ExportButtonProps {
  readonly search: LedgerSearch;
  readonly columns: readonly Schemas['LedgerColumnDescription'][];
}

/** Writes what is on the screen to a workbook: same filter, same columns, same order. It is recorded. */
export function ExportButton({ search, columns }: ExportButtonProps) {
  const { t } = useTranslation(['ledger', 'shell']);
  const may = useMay();
  const wish = useLedgerWish(search);
  const act = useAct(async () => {
    const body = { ...wish, columns: columns.map(({ code }) => code) };
    const { data, response } = await api.POST('/api/v1/hazards/ledger/export', { body, parseAs: 'blob' });
    saveAnswer(data as unknown as Blob, response);
  }, t('export.done'));
  if (!may('ledger.export')) return null;
  return (
    <ConfirmButton
      icon={<DownloadOutlined aria-hidden />}
      type="primary"
      title={t('export.title')}
      consequence={t('export.consequence')}
      onConfirm={act.run}
    >
      {t('shell:action.export')}
    </ConfirmButton>
  );
}
