import { useQueryClient } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { Card, Flex, Progress } from 'antd';
import { useTranslation } from 'react-i18next';
import { $api, api, type Schemas } from '../../../api/client';
import { commandHeaders } from '../../../api/command';
import { useMay } from '../../../session/use-session';
import { Page } from '../../../ui/page';
import { Fetched } from '../../../ui/states';
import { ReasonButton } from '../reason-button';
import { MigrationMark } from './migrations.page';
import { MigrationResults } from './migration-results';
import { useVersionName } from '../runtime/workflow-names';

type Migration = Schemas['MigrationDetail'];

/** A migration: how far it is, what became of each process, and the way back. */
export function MigrationPage() {
  const { migrationId } = useParams({ from: '/shell/admin/migrations/$migrationId' });
  const query = $api.useQuery(
    'get',
    '/api/v1/migrations/{id}',
    { params: { path: { id: migrationId } } },
    { refetchInterval: ({ state }) => (state.data?.status === 'RUNNING' ? 3000 : false) },
  );
  return <Fetched query={query}>{(migration) => <MigrationView migration={migration} />}</Fetched>;
}

function MigrationView({ migration }: { migration: Migration }) {
  const { t } = useTranslation('admin');
  const source = useVersionName(migration.sourceDefinitionId);
  const target = useVersionName(migration.targetDefinitionId);
  return (
    <Page
      title={`${source} → ${target}`}
      lead={migration.reason}
      help={t('migration.help')}
      actions={<UndoButton migration={migration} />}
    >
      <Flex vertical gap={16}>
        <HowFar migration={migration} />
        <MigrationResults migration={migration} />
      </Flex>
    </Page>
  );
}

function HowFar({ migration }: { migration: Migration }) {
  const { t } = useTranslation('admin');
  const { total, progress } = migration;
  const done = progress.migrated + progress.refused;
  return (
    <Card size="small">
      <MigrationMark migration={migration} /> {t('migration.counts', { ...progress, total })}
      <Progress
        aria-label={t('field.progress')}
        percent={total === 0 ? 100 : Math.round((done / total) * 100)}
        status={progress.refused > 0 ? 'exception' : undefined}
      />
    </Card>
  );
}

function UndoButton({ migration: { id, status, progress, undoOf } }: { migration: Migration }) {
  const { t } = useTranslation('admin');
  const may = useMay();
  const queries = useQueryClient();
  const navigate = useNavigate();
  if (status !== 'DONE' || undoOf || progress.migrated === 0 || !may('migration.undo')) return null;
  async function undo(reason: string, key: string): Promise<void> {
    const { data } = await api.POST('/api/v1/migrations/{id}/undo', {
      params: { path: { id } },
      headers: commandHeaders(key),
      body: { reason },
    });
    await queries.invalidateQueries();
    if (data) await navigate({ to: '/admin/migrations/$migrationId', params: { migrationId: data.id } });
  }
  return (
    <ReasonButton
      danger
      title={t('migration.undoTitle')}
      consequence={t('migration.undoConsequence')}
      onReason={undo}
    >
      {t('migration.undo')}
    </ReasonButton>
  );
}
