import { Link } from '@tanstack/react-router';
import { Button, Typography } from 'antd';
import dayjs from 'dayjs';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api/client';
import { useSearchRows } from '../../api/use-search';
import { DataList } from '../../ui/data-list';
import { Page } from '../../ui/page';

/** All samples drawn: also those somebody would rather not have drawn stay in the list. */
export function SamplesPage() {
  const { t } = useTranslation('ledger');
  const found = useSearchRows('/api/v1/samples/search', {});
  const link = ({ id, purpose }: Schemas['SampleSummary']) => (
    <Link to="/samples/$id" params={{ id }}>
      {purpose}
    </Link>
  );
  const drawn = ({ size, populationCount }: Schemas['SampleSummary']) =>
    t('sample.sizeOf', { size, population: populationCount });
  return (
    <Page
      title={t('sample.title')}
      lead={t('sample.lead')}
      actions={
        <Link to="/ledger">
          <Button tabIndex={-1}>{t('sample.toLedger')}</Button>
        </Link>
      }
      help={<Typography.Paragraph>{t('sample.help')}</Typography.Paragraph>}
    >
      <DataList
        label={t('sample.title')}
        found={found}
        rowKey={({ id }) => id}
        columns={[
          { title: t('sample.purpose'), key: 'purpose', render: (_, row) => link(row) },
          { title: t('sample.size'), key: 'size', render: (_, row) => drawn(row) },
          {
            title: t('sample.seed'),
            dataIndex: 'seed',
            render: (seed: string) => <Typography.Text code>{seed}</Typography.Text>,
          },
          { title: t('sample.drawnBy'), dataIndex: 'drawnByName' },
          {
            title: t('sample.drawnAt'),
            dataIndex: 'drawnAt',
            render: (at: string) => dayjs(at).format('YYYY-MM-DD HH:mm'),
          },
        ]}
        card={(row) => (
          <>
            {link(row)}
            <div>{drawn(row)}</div>
            <Typography.Text type="secondary">
              {row.drawnByName} · {dayjs(row.drawnAt).format('YYYY-MM-DD HH:mm')}
            </Typography.Text>
          </>
        )}
      />
    </Page>
  );
}
