import { getRouteApi } from '@tanstack/react-router';
import { Descriptions, Flex, Table, Tag, Typography } from 'antd';
import dayjs from 'dayjs';
import { useTranslation } from 'react-i18next';
import { $api, type Schemas } from '../../api/client';
import { useTerm } from '../../i18n/terms';
import { Page } from '../../ui/page';
import { Fetched } from '../../ui/states';
import { CaseLink } from './case-link';
import { VerifySample } from './verify-sample';

const route = getRouteApi('/shell/samples/$id');

/** A sample: its seed, its population and what was drawn, and how to repeat it. */
export function SamplePage() {
  const { t } = useTranslation('ledger');
  const { id } = route.useParams();
  const sample = $api.useQuery('get', '/api/v1/samples/{id}', { params: { path: { id } } });
  return (
    <Page
      title={sample.data?.purpose ?? t('sample.one')}
      lead={t('sample.lead')}
      help={<Typography.Paragraph>{t('sample.help')}</Typography.Paragraph>}
    >
      <Fetched query={sample}>{(data) => <Sample sample={data} />}</Fetched>
    </Page>
  );
}

function Sample({ sample }: { sample: Schemas['SampleReport'] }) {
  const { t } = useTranslation('ledger');
  const code = (text: string) => (
    <Typography.Text code copyable style={{ wordBreak: 'break-all' }}>
      {text}
    </Typography.Text>
  );
  const missing = sample.drawn.length - sample.cases.length;
  return (
    <Flex vertical gap={20}>
      <Descriptions
        bordered
        size="small"
        column={1}
        items={[
          {
            key: 'size',
            label: t('sample.size'),
            children: t('sample.sizeOf', { size: sample.size, population: sample.populationCount }),
          },
          {
            key: 'seed',
            label: t('sample.seed'),
            children: (
              <Flex gap={8} wrap>
                {code(sample.seed)}
                <Tag>{sample.seedGiven ? t('sample.seedGiven') : t('sample.seedMade')}</Tag>
              </Flex>
            ),
          },
          { key: 'hash', label: t('sample.populationHash'), children: code(sample.populationHash) },
          { key: 'filter', label: t('sample.filter'), children: code(JSON.stringify(sample.filter)) },
          { key: 'by', label: t('sample.drawnBy'), children: sample.drawnByName },
          {
            key: 'at',
            label: t('sample.drawnAt'),
            children: dayjs(sample.drawnAt).format('YYYY-MM-DD HH:mm:ss'),
          },
          { key: 'how', label: t('sample.algorithm'), children: t('sample.byHand') },
        ]}
      />
      <VerifySample id={sample.id} />
      <DrawnCases cases={sample.cases} />
      {missing > 0 ? (
        <Typography.Text type="secondary">{t('sample.hidden', { number: missing })}</Typography.Text>
      ) : null}
    </Flex>
  );
}

function DrawnCases({ cases }: { cases: readonly Schemas['SampledCase'][] }) {
  const { t } = useTranslation('ledger');
  const term = useTerm();
  return (
    <Table
      aria-label={t('sample.cases')}
      size="middle"
      pagination={false}
      rowKey="id"
      dataSource={[...cases]}
      scroll={{ x: 'max-content' }}
      columns={[
        { title: t('no'), key: 'no', width: 64, render: (_, _row, at) => at + 1 },
        {
          title: t('filter.number'),
          key: 'number',
          render: (_, { id, number }) => <CaseLink id={id}>{number ?? t('sample.draft')}</CaseLink>,
        },
        { title: t('filter.title'), dataIndex: 'title', width: 320 },
        { title: t('filter.level'), dataIndex: 'level', render: (level: string) => term('level', level) },
        { title: t('state'), dataIndex: 'state', render: (state: string) => term('hazardState', state) },
      ]}
    />
  );
}
