import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Card, Segmented, type TableColumnsType } from 'antd';
import dayjs from 'dayjs';
import { useTranslation } from 'react-i18next';
import { api, type Schemas } from '../../../api/client';
import { foundOf } from '../../../api/use-search';
import { useSaid } from '../../../i18n/said';
import { useStepName } from '../../../i18n/step-names';
import { DataList } from '../../../ui/data-list';
import { Mark } from '../../../ui/mark';
import type { MigrationSearch } from './migration-search';

type Result = Schemas['MigrationResult'];

const tones = { PENDING: 'info', MIGRATED: 'good', REFUSED: 'bad' } as const;

/** What became of each process; refused ones are left exactly as they are. */
export function MigrationResults({ migration }: { migration: Schemas['MigrationDetail'] }) {
  const { t } = useTranslation('admin');
  const navigate = useNavigate();
  const { status } = useSearch({ from: '/shell/admin/migrations/$migrationId' });
  const found = useResults(migration, status);
  const columns = useColumns();
  return (
    <Card size="small" title={t('migration.results')}>
      <Segmented<string>
        aria-label={t('field.status')}
        value={status ?? 'ALL'}
        onChange={(value) =>
          void navigate({
            to: '/admin/migrations/$migrationId',
            params: { migrationId: migration.id },
            search: { status: value === 'ALL' ? undefined : (value as MigrationSearch['status']) },
            replace: true,
          })
        }
        options={[
          { value: 'ALL', label: t('incidents.all') },
          ...(['PENDING', 'MIGRATED', 'REFUSED'] as const).map((value) => ({
            value,
            label: t(`migration.${value}`),
          })),
        ]}
        style={{ marginBottom: 12 }}
      />
      <DataList<Result>
        label={t('migration.results')}
        found={found}
        columns={columns}
        rowKey={({ id }) => id}
        card={(row) => <ResultCard result={row} />}
        filtered={status !== undefined}
      />
    </Card>
  );
}

function useResults({ id, progress }: Schemas['MigrationDetail'], status: MigrationSearch['status']) {
  return foundOf<Result>(
    useInfiniteQuery({
      queryKey: ['migration-results', id, status, progress],
      initialPageParam: undefined as string | undefined,
      queryFn: async ({ pageParam, signal }) => {
        const { data } = await api.GET('/api/v1/migrations/{id}/results', {
          params: { path: { id }, query: { status, after: pageParam, limit: 50 } },
          signal,
        });
        return data as Schemas['MigrationResults'];
      },
      getNextPageParam: ({ after }) => after ?? undefined,
    }),
  );
}

function useColumns(): TableColumnsType<Result> {
  const { t } = useTranslation('admin');
  return [
    { title: t('field.instance'), key: 'instance', render: (_, row) => <InstanceLink result={row} /> },
    { title: t('field.status'), key: 'status', render: (_, row) => <ResultMark result={row} /> },
    { title: t('field.cause'), key: 'findings', render: (_, row) => <Why result={row} /> },
    {
      title: t('field.at'),
      dataIndex: 'at',
      render: (at: string | null) => (at ? dayjs(at).format('YYYY-MM-DD HH:mm') : '—'),
    },
  ];
}

function InstanceLink({ result: { instanceId } }: { result: Result }) {
  return (
    <Link to="/admin/instances/$instanceId" params={{ instanceId }} style={{ overflowWrap: 'anywhere' }}>
      {instanceId}
    </Link>
  );
}

function ResultMark({ result: { status } }: { result: Result }) {
  const { t } = useTranslation('admin');
  return <Mark tone={tones[status]}>{t(`migration.${status}`)}</Mark>;
}

function Why({ result: { findings } }: { result: Result }) {
  const said = useSaid();
  const stepName = useStepName();
  if (findings.length === 0) return <>—</>;
  return (
    <ul style={{ margin: 0, paddingInlineStart: 16, maxWidth: 520, whiteSpace: 'normal' }}>
      {findings.map(({ elementId, elementName, problem }, index) => (
        <li key={`${elementId ?? ''}-${index}`}>
          {stepName(elementName ?? elementId ?? '')} {said(problem)}
        </li>
      ))}
    </ul>
  );
}

function ResultCard({ result }: { result: Result }) {
  return (
    <>
      <InstanceLink result={result} /> <ResultMark result={result} />
      <Why result={result} />
    </>
  );
}
