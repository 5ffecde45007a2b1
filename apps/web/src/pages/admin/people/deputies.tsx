import { useQueryClient } from '@tanstack/react-query';
import { Button, Card, type TableColumnsType } from 'antd';
import dayjs from 'dayjs';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, type Schemas } from '../../../api/client';
import { commandHeaders } from '../../../api/command';
import { useSearchRows } from '../../../api/use-search';
import { useAccount, useMay } from '../../../session/use-session';
import { ConfirmButton } from '../../../ui/confirm-button';
import { DataList } from '../../../ui/data-list';
import { useAct } from '../../../ui/use-act';
import { AppointDeputy } from './appoint-deputy';

type Deputyship = Schemas['Deputyship'];

/** Who does a person's tasks during an absence. */
export function Deputies({ account }: { account: Schemas['Account'] }) {
  const { t } = useTranslation('admin');
  const may = useMay();
  const own = useAccount()?.id === account.id;
  const [appointing, setAppointing] = useState(false);
  const found = useSearchRows('/api/v1/deputies/search', { filter: { accountId: account.id } });
  const appoints = may('deputy.appoint') && (own || may('deputy.appoint-for'));
  const columns: TableColumnsType<Deputyship> = [
    { title: t('field.deputy'), dataIndex: 'deputyName' },
    { title: t('field.period'), key: 'period', render: (_, row) => periodOf(row) },
    { title: t('field.reason'), dataIndex: 'reason' },
    { title: t('field.action'), key: 'end', render: (_, row) => <EndButton deputyship={row} /> },
  ];
  return (
    <Card
      size="small"
      title={t('deputies.title')}
      extra={
        appoints ? (
          <Button size="small" onClick={() => setAppointing(true)}>
            {t('deputies.appoint')}
          </Button>
        ) : null
      }
    >
      <DataList<Deputyship>
        label={t('deputies.title')}
        found={found}
        columns={columns}
        rowKey={({ id }) => id}
        card={(row) => (
          <>
            {row.deputyName} · {periodOf(row)}
            <div>{row.reason}</div>
            <EndButton deputyship={row} />
          </>
        )}
      />
      {appointing ? <AppointDeputy account={account} onClose={() => setAppointing(false)} /> : null}
    </Card>
  );
}

const day = (at: string): string => dayjs(at).format('YYYY-MM-DD');

/** The end is exclusive; people name the last day. */
function periodOf({ from, to, endedAt }: Deputyship): string {
  return `${day(from)} – ${day(endedAt ?? dayjs(to).subtract(1, 'second').toISOString())}`;
}

function EndButton({ deputyship: { id, deputyName, to, endedAt } }: { deputyship: Deputyship }) {
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
