import { Button, Card, type TableColumnsType } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../../api/client';
import { useSearchRows } from '../../../api/use-search';
import { useAccount, useMay } from '../../../session/use-session';
import { DataList } from '../../../ui/data-list';
import { AppointDeputy } from './appoint-deputy';
import type { Absent } from './deputy-choices';
import { EndButton, periodOf } from './deputy-period';

type Deputyship = Schemas['Deputyship'];

/** Who does a person's tasks during an absence. */
export function Deputies({ account }: { account: Absent }) {
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
