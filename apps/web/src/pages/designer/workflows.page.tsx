import { Link } from '@tanstack/react-router';
import { Button, Flex, Space, Tag, Typography } from 'antd';
import dayjs from 'dayjs';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api/client';
import { type Found, useSearchRows } from '../../api/use-search';
import { useStepName } from '../../i18n/step-names';
import { useMay } from '../../session/use-session';
import { DataList } from '../../ui/data-list';
import { Mark } from '../../ui/mark';
import { Page } from '../../ui/page';
import { DraftList } from './draft-list';
import { useNewDraft } from './use-new-draft';

type Definition = Schemas['Definition'];

/** All workflows of this installation with their versions, and the drafts that are being drawn. */
export function WorkflowsPage() {
  const { t } = useTranslation('designer');
  const may = useMay();
  const draws = may('definition.begin-draft');
  const found = useSearchRows('/api/v1/definitions/search', {
    sort: [
      { field: 'key', order: 'asc' },
      { field: 'version', order: 'desc' },
    ],
    limit: 100,
  });
  const begin = useNewDraft();
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      help={<p>{t('help.list')}</p>}
      actions={
        draws ? (
          <Button type="primary" loading={begin.busy} onClick={() => void begin.run()}>
            {t('draft.begin')}
          </Button>
        ) : null
      }
    >
      {draws ? <DraftList /> : null}
      <Typography.Title level={2} style={{ fontSize: 18 }}>
        {t('list.deployed')}
      </Typography.Title>
      <WorkflowList found={found} />
    </Page>
  );
}

function WorkflowList({ found }: { readonly found: Found<Definition> }) {
  const { t } = useTranslation('designer');
  const rows = found.rows ?? [];
  const latest = rows.filter(({ key }, index) => rows[index - 1]?.key !== key);
  const older = ({ key, id }: Definition) => rows.filter((one) => one.key === key && one.id !== id);
  return (
    <DataList<Definition>
      label={t('list.deployed')}
      found={{ ...found, rows: found.rows && latest }}
      rowKey={({ id }) => id}
      card={(row) => (
        <Flex vertical gap={4}>
          <WorkflowLink of={row} />
          <Verdict of={row} />
          <Versions of={older(row)} />
        </Flex>
      )}
      columns={[
        { title: t('list.name'), render: (_, row) => <WorkflowLink of={row} /> },
        { title: t('list.key'), dataIndex: 'key' },
        { title: t('list.version'), dataIndex: 'version' },
        { title: t('list.verdict'), render: (_, row) => <Verdict of={row} /> },
        { title: t('list.steps'), render: (_, { elements }) => elements.length },
        {
          title: t('list.deployedAt'),
          render: (_, { createdAt }) => dayjs(createdAt).format('YYYY-MM-DD HH:mm'),
        },
        { title: t('list.older'), render: (_, row) => <Versions of={older(row)} /> },
      ]}
    />
  );
}

function WorkflowLink({ of: { id, name, nameEn, key } }: { readonly of: Definition }) {
  const stepName = useStepName();
  return (
    <Link to="/workflows/$id" params={{ id }} search={{}}>
      {stepName(name, nameEn) || key}
    </Link>
  );
}

/** What the proof said, how it runs, and whether it is stopped. */
export function Verdict({ of: { report, lane, suspendedAt } }: { readonly of: Definition }) {
  const { t } = useTranslation('designer');
  return (
    <Space size={4} wrap>
      <Mark tone={report.verdict === 'accepted' ? 'good' : 'bad'}>{t(`verdict.${report.verdict}`)}</Mark>
      <Tag>{t(`lane.${lane}`)}</Tag>
      {suspendedAt ? <Mark tone="warn">{t('list.suspended')}</Mark> : null}
    </Space>
  );
}

function Versions({ of }: { readonly of: readonly Definition[] }) {
  const { t } = useTranslation('designer');
  return (
    <Space size={8} wrap>
      {of.map(({ id, version }) => (
        <Link key={id} to="/workflows/$id" params={{ id }} search={{}}>
          {t('version', { version })}
        </Link>
      ))}
    </Space>
  );
}
