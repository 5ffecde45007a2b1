import { useQueryClient } from '@tanstack/react-query';
import dayjs from 'dayjs';
import { useTranslation } from 'react-i18next';
import { api, type Schemas } from '../../../api/client';
import { commandHeaders } from '../../../api/command';
import { useMay } from '../../../session/use-session';
import { ConfirmButton } from '../../../ui/confirm-button';
import { useAct } from '../../../ui/use-act';

type Deputyship = Schemas['Deputyship'];

const day = (at: string): string => dayjs(at).format('YYYY-MM-DD');

/** The end is exclusive; people name the last day. */
export function periodOf({ from, to, endedAt }: Deputyship): string {
  return `${day(from)} – ${day(endedAt ?? dayjs(to).subtract(1, 'second').toISOString())}`;
}

/** Ends a deputyship before its time. */
export function EndButton({ deputyship: { id, deputyName, to, endedAt } }: { deputyship: Deputyship }) {
  const { t } = useTranslation('admin');
  const may = useMay();
  const queries = useQueryClient();
  const end = useAct(async (key) => {
    await api.POST('/api/v1/deputies/{id}/end', { params: { path: { id } }, headers: commandHeaders(key) });
    await queries.invalidateQueries();
  }, t('done'));
  if (endedAt || dayjs(to).isBefore(dayjs()) || !may('deputy.end')) return <>—</>;
  return (
    <ConfirmButton
      size="small"
      title={t('deputies.endTitle', { name: deputyName })}
      consequence={t('deputies.endConsequence')}
      onConfirm={end.run}
    >
      {t('deputies.end')}
    </ConfirmButton>
  );
}
