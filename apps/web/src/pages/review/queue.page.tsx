import { getRouteApi, Link } from '@tanstack/react-router';
import { useQuery } from '@tanstack/react-query';
import { Card, Flex, Segmented, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import { api, type Schemas } from '../../api/client';
import { Due } from '../../ui/due';
import { OnlyWith } from '../../ui/only-with';
import { Page } from '../../ui/page';
import { Fetched, Nothing } from '../../ui/states';
import { CaseTags } from '../cases/case-head';
import { useNames } from '../cases/names/use-names';
import { queueCommands, type QueueKind, queueKinds, reviewRights } from './queue-kinds';
import { Mark } from '../../ui/mark';

const route = getRouteApi('/shell/review');

interface QueueRow {
  readonly task: Schemas['Task'];
  readonly hazard: Schemas['HazardResource'] | undefined;
}

async function fetchQueue(kind: QueueKind | undefined, signal: AbortSignal): Promise<QueueRow[]> {
  const body = { mine: true, filter: { command: { in: queueCommands(kind) } }, page: { limit: 200 } };
  const { data } = await api.POST('/api/v1/tasks/search', { body, signal });
  const tasks = data?.items ?? [];
  if (tasks.length === 0) return [];
  const ids = [...new Set(tasks.map(({ subjectId }) => subjectId))];
  const cases = await api.POST('/api/v1/hazards/search', {
    body: { filter: { id: { in: ids } }, page: { limit: 200 } },
    signal,
  });
  return tasks
    .map((task) => ({ task, hazard: cases.data?.items.find(({ id }) => id === task.subjectId) }))
    .toSorted((a, b) => (a.task.due ?? '9').localeCompare(b.task.due ?? '9'));
}

/** What waits for a reviewer or signer, the earliest deadline first. */
export function ReviewQueuePage() {
  return (
    <OnlyWith anyOf={reviewRights}>
      <ReviewQueue />
    </OnlyWith>
  );
}

function ReviewQueue() {
  const { t } = useTranslation('review');
  const { kind } = route.useSearch();
  const navigate = route.useNavigate();
  const queue = useQuery({
    queryKey: ['post', '/api/v1/tasks/search', 'review-queue', kind],
    queryFn: ({ signal }) => fetchQueue(kind, signal),
  });
  const kinds = Object.keys(queueKinds) as QueueKind[];
  return (
    <Page title={t('title')} lead={t('lead')} help={t('help.queue')}>
      <div style={{ overflowX: 'auto', marginBottom: 12 }}>
        <Segmented<QueueKind | 'all'>
          aria-label={t('kind')}
          value={kind ?? 'all'}
          onChange={(value) => {
            void navigate({ search: value === 'all' ? {} : { kind: value }, replace: true });
          }}
          options={[
            { value: 'all', label: t('all') },
            ...kinds.map((value) => ({ value, label: t(`kinds.${value}`) })),
          ]}
        />
      </div>
      <Fetched query={queue}>{(rows) => <Queue rows={rows} filtered={kind !== undefined} />}</Fetched>
    </Page>
  );
}

function Queue({ rows, filtered }: { rows: readonly QueueRow[]; filtered: boolean }) {
  const { t } = useTranslation('review');
  const enterprise = useNames(
    'enterprises',
    rows.map(({ hazard }) => hazard?.enterpriseId),
  );
  if (rows.length === 0) return <Nothing filtered={filtered} />;
  return (
    <ul aria-label={t('title')} style={{ listStyle: 'none', padding: 0, margin: 0, display: 'grid', gap: 8 }}>
      {rows.map(({ task, hazard }) => (
        <li key={task.id}>
          <Card size="small">
            <Flex wrap gap={8} align="center" justify="space-between">
              <Flex vertical gap={4}>
                <Link to="/review/$id" params={{ id: task.subjectId }}>
                  {hazard?.number} {hazard?.title ?? task.name}
                </Link>
                <Typography.Text type="secondary">{enterprise(hazard?.enterpriseId)}</Typography.Text>
                {hazard ? <CaseTags hazard={hazard} /> : null}
              </Flex>
              <Flex gap={8} align="center">
                <Mark tone="info">{task.name}</Mark>
                <Due at={task.due} />
              </Flex>
            </Flex>
          </Card>
        </li>
      ))}
    </ul>
  );
}
