import { Card, type TableColumnsType } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api/client';
import { useSearchRows } from '../../api/use-search';
import { DataList } from '../../ui/data-list';
import { EndButton, periodOf } from '../admin/people/deputy-period';

type Deputyship = Schemas['Deputyship'];

/** For whom somebody does the tasks, now or at another time. */
export function StandingIn({ accountId }: { accountId: string }) {
  const { t } = useTranslation('admin');
  const found = useSearchRows('/api/v1/deputies/search', { filter: { deputyId: accountId } });
  const columns: TableColumnsType<Deputyship> = [
    { title: t('field.absent'), dataIndex: 'accountName' },
    { title: t('field.period'), key: 'period', render: (_, row) => periodOf(row) },
    { title: t('field.reason'), dataIndex: 'reason' },
    { title: t('field.action'), key: 'end', render: (_, row) => <EndButton deputyship={row} /> },
  ];
  return (
    <Card size="small" title={t('account.standingIn')}>
      <DataList<Deputyship>
        label={t('account.standingIn')}
        found={found}
        columns={columns}
        rowKey={({ id }) => id}
        card={(row) => (
          <>
            {row.accountName} · {periodOf(row)}
            <div>{row.reason}</div>
            <EndButton deputyship={row} />
          </>
        )}
      />
    </Card>
  );
}
