import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useQueryClient } from '@tanstack/react-query';
import { Card, Flex, Tabs, type TableColumnsType } from 'antd';
import dayjs from 'dayjs';
import { useTranslation } from 'react-i18next';
import { api, type Schemas } from '../../../api/client';
import { commandHeaders } from '../../../api/command';
import { foundAll, useSearchRows } from '../../../api/use-search';
import { useStepName } from '../../../i18n/step-names';
import { useMay } from '../../../session/use-session';
import { DataList } from '../../../ui/data-list';
import { Mark } from '../../../ui/mark';
import { Page } from '../../../ui/page';
import { Loading, ProblemView } from '../../../ui/states';
import { ReasonButton } from '../reason-button';
import { PackFiles } from './pack-files';
import { PackChecklists } from './pack-checklists';

type Definition = Schemas['Definition'];

/** What is installed: workflows in their versions with the policies they were proven by, and checklists. */
export function PacksPage() {
  const { t } = useTranslation('admin');
  const navigate = useNavigate();
  const { tab = 'workflows' } = useSearch({ from: '/shell/admin/packs' });
  const found = useSearchRows('/api/v1/definitions/search', {
    limit: 200,
    sort: [{ field: 'version', order: 'desc' }],
  });
  const keys = [...new Set((found.rows ?? []).map(({ key }) => key))];
  return (
    <Page title={t('packs.title')} help={t('packs.help')}>
      <Tabs
        activeKey={tab}
        onChange={(next) =>
          void navigate({
            to: '/admin/packs',
            search: next === 'checklists' ? { tab: next } : {},
            replace: true,
          })
        }
        items={[
          {
            key: 'workflows',
            label: t('packs.workflows'),
            children: found.rows ? (
              <Flex vertical gap={16}>
                {keys.map((key) => (
                  <Versions key={key} rows={found.rows?.filter((row) => row.key === key) ?? []} />
                ))}
              </Flex>
            ) : found.error ? (
              <ProblemView error={found.error} onRetry={found.refetch} />
            ) : (
              <Loading />
            ),
          },
          { key: 'checklists', label: t('packs.checklists'), children: <PackChecklists /> },
        ]}
      />
    </Page>
  );
}

function Versions({ rows }: { rows: readonly Definition[] }) {
  const { t } = useTranslation('admin');
  const stepName = useStepName();
  const newest = rows[0];
  const columns: TableColumnsType<Definition> = [
    { title: t('packs.version'), dataIndex: 'version', render: (version: number) => `v${version}` },
    { title: t('field.status'), key: 'status', render: (_, row) => <VersionMark row={row} /> },
    { title: t('packs.lane'), dataIndex: 'lane' },
    {
      title: t('packs.deployed'),
      dataIndex: 'createdAt',
      render: (at: string) => dayjs(at).format('YYYY-MM-DD HH:mm'),
    },
    { title: t('field.action'), key: 'action', render: (_, row) => <Actions row={row} /> },
  ];
  if (!newest) return null;
  return (
    <Card size="small" title={`${stepName(newest.name, newest.nameEn)} · ${newest.key}`}>
      <DataList<Definition>
        label={stepName(newest.name, newest.nameEn)}
        found={foundAll([...rows])}
        columns={columns}
        rowKey={({ id }) => id}
        card={(row) => (
          <>
            v{row.version} <VersionMark row={row} />
            <Actions row={row} />
          </>
        )}
      />
    </Card>
  );
}

function VersionMark({ row: { suspendedAt, report } }: { row: Definition }) {
  const { t } = useTranslation('admin');
  if (suspendedAt) return <Mark tone="warn">{t('instances.suspended')}</Mark>;
  return <Mark tone={report.verdict === 'accepted' ? 'good' : 'bad'}>{t(`packs.${report.verdict}`)}</Mark>;
}

function Actions({ row }: { row: Definition }) {
  const { t } = useTranslation('admin');
  const may = useMay();
  return (
    <Flex gap={8} wrap align="center">
      <Link to="/admin/instances" search={{ key: row.key, version: String(row.version) }}>
        {t('instances.title')}
      </Link>
      <PackFiles definition={row} />
      {may('definition.suspend') ? <SuspendVersion row={row} /> : null}
    </Flex>
  );
}

function SuspendVersion({ row: { id, suspendedAt } }: { row: Definition }) {
  const { t } = useTranslation('admin');
  const queries = useQueryClient();
  async function change(reason: string, key: string): Promise<void> {
    const options = { params: { path: { id } }, headers: commandHeaders(key), body: { reason } };
    if (suspendedAt) await api.POST('/api/v1/definitions/{id}/resume', options);
    else await api.POST('/api/v1/definitions/{id}/suspend', options);
    await queries.invalidateQueries();
  }
  const doing = suspendedAt ? 'resume' : 'suspend';
  return (
    <ReasonButton
      size="small"
      title={t(`packs.${doing}Title`)}
      consequence={t(`packs.${doing}Consequence`)}
      onReason={change}
    >
      {t(`instance.${doing}`)}
    </ReasonButton>
  );
}
