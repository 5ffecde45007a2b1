import { PlusOutlined } from '@ant-design/icons';
import { Link } from '@tanstack/react-router';
import { Button, type TableColumnsType } from 'antd';
import dayjs from 'dayjs';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../../api/client';
import { useSearchRows } from '../../../api/use-search';
import { useMay } from '../../../session/use-session';
import { DataList } from '../../../ui/data-list';
import { Mark } from '../../../ui/mark';
import { Page } from '../../../ui/page';
import { useVersionName } from '../runtime/workflow-names';

type Migration = Schemas['MigrationDetail'];

/** Migrations of processes to other versions, the latest first. */
export function MigrationsPage() {
  const { t } = useTranslation('admin');
  const may = useMay();
  const found = useSearchRows('/api/v1/migrations/search', {});
  const columns = useColumns();
  const begin = may('migration.start') ? (
    <Link to="/admin/migrations/new">
      <Button type="primary" icon={<PlusOutlined aria-hidden />}>
        {t('migrations.begin')}
      </Button>
    </Link>
  ) : null;
  return (
    <Page title={t('migrations.title')} actions={begin} help={t('migrations.help')}>
      <DataList<Migration>
        label={t('migrations.title')}
        found={found}
        columns={columns}
        rowKey={({ id }) => id}
        card={(migration) => <MigrationCard migration={migration} />}
        emptyAction={begin}
      />
    </Page>
  );
}

function useColumns(): TableColumnsType<Migration> {
  const { t } = useTranslation('admin');
  return [
    { title: t('field.versions'), key: 'versions', render: (_, row) => <MigrationLink migration={row} /> },
    { title: t('field.status'), key: 'status', render: (_, row) => <MigrationMark migration={row} /> },
    { title: t('field.progress'), key: 'progress', render: (_, row) => <Counts migration={row} /> },
    { title: t('field.reason'), dataIndex: 'reason' },
    {
      title: t('field.since'),
      dataIndex: 'createdAt',
      render: (at: string) => dayjs(at).format('YYYY-MM-DD HH:mm'),
    },
  ];
}

function MigrationLink({
  migration: { id, sourceDefinitionId, targetDefinitionId },
}: {
  migration: Migration;
}) {
  const source = useVersionName(sourceDefinitionId);
  const target = useVersionName(targetDefinitionId);
  return (
    <Link to="/admin/migrations/$migrationId" params={{ migrationId: id }}>
      {source} → {target}
    </Link>
  );
}

/** How far a migration is. */
export function MigrationMark({ migration: { status, undoOf } }: { migration: Migration }) {
  const { t } = useTranslation('admin');
  return (
    <>
      <Mark tone={status === 'DONE' ? 'good' : 'info'}>{t(`migration.${status}`)}</Mark>
      {undoOf ? <Mark tone="plain">{t('migration.isUndo')}</Mark> : null}
    </>
  );
}

function Counts({ migration: { total, progress } }: { migration: Migration }) {
  const { t } = useTranslation('admin');
  return <>{t('migration.counts', { ...progress, total })}</>;
}

function MigrationCard({ migration }: { migration: Migration }) {
  return (
    <>
      <MigrationLink migration={migration} /> <MigrationMark migration={migration} />
      <div>
        <Counts migration={migration} />
      </div>
      <div>{migration.reason}</div>
    </>
  );
}
