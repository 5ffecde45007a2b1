import { getRouteApi } from '@tanstack/react-router';
import { Descriptions, Flex, Tag, Typography } from 'antd';
import dayjs from 'dayjs';
import { useTranslation } from 'react-i18next';
import { $api, type Schemas } from '../../api/client';
import { foundAll } from '../../api/use-search';
import { useTerm } from '../../i18n/terms';
import { DataList } from '../../ui/data-list';
import { Page } from '../../ui/page';
import { Fetched } from '../../ui/states';
import { useConditions } from '../board/rows/conditions';
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
          { key: 'filter', label: t('sample.filter'), children: <SampleFilter filter={sample.filter} /> },
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

/** What the sample was drawn from: in words for people, and as it was sent for who repeats the draw. */
function SampleFilter({ filter }: { filter: Schemas['SampleReport']['filter'] }) {
  const { t } = useTranslation('ledger');
  const conditions = useConditions(filter);
  return (
    <Flex vertical gap={4}>
      {conditions.length === 0 ? t('sample.everything') : conditions.map((one) => <div key={one}>{one}</div>)}
      <details style={{ fontSize: 12 }}>
        <summary>{t('sample.filterSent')}</summary>
        <Typography.Text code copyable style={{ wordBreak: 'break-all' }}>
          {JSON.stringify(filter)}
        </Typography.Text>
      </details>
    </Flex>
  );
}

function DrawnCases({ cases }: { cases: readonly Schemas['SampledCase'][] }) {
  const { t } = useTranslation('ledger');
  const term = useTerm();
  const lines = cases.map((one, at) => ({ ...one, no: at + 1 }));
  const link = ({ id, number }: Schemas['SampledCase']) => (
    <CaseLink id={id}>{number ?? t('sample.draft')}</CaseLink>
  );
  return (
    <DataList
      label={t('sample.cases')}
      found={foundAll(lines)}
      rowKey={({ id }) => id}
      columns={[
        { title: t('no'), dataIndex: 'no', width: 64 },
        { title: t('filter.number'), key: 'number', render: (_, row) => link(row) },
        { title: t('filter.title'), dataIndex: 'title', width: 320 },
        { title: t('filter.level'), dataIndex: 'level', render: (level: string) => term('level', level) },
        { title: t('state'), dataIndex: 'state', render: (state: string) => term('hazardState', state) },
      ]}
      card={(row) => (
        <>
          {row.no}. {link(row)} {row.title}
          <div>{[term('level', row.level), term('hazardState', row.state)].filter(Boolean).join(' · ')}</div>
        </>
      )}
    />
  );
}
