import { getRouteApi, Link } from '@tanstack/react-router';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { Button, Card, Flex, Segmented, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import { api, type Schemas } from '../../api/client';
import { type Found, foundOf } from '../../api/use-search';
import { useStepName } from '../../i18n/step-names';
import { Due } from '../../ui/due';
import { OnlyWith } from '../../ui/only-with';
import { Page } from '../../ui/page';
import { Loading, Nothing, ProblemView } from '../../ui/states';
import { CaseTags } from '../cases/case-head';
import { useNames } from '../cases/names/use-names';
import { queueCommands, type QueueKind, queueKinds, reviewRights } from './queue-kinds';
import { Mark } from '../../ui/mark';

const route = getRouteApi('/shell/review');

interface QueueRow {
  readonly task: Schemas['Task'];
  readonly hazard: Schemas['HazardResource'] | undefined;
}

interface QueuePage {
  readonly items: QueueRow[];
  readonly page: { readonly after: string | null };
}

const perPage = 50;

/** Tasks by deadline, those without one last, each with its case. */
async function fetchQueue(
  kind: QueueKind | undefined,
  after: string | undefined,
  signal: AbortSignal,
): Promise<QueuePage> {
  const { data } = await api.POST('/api/v1/tasks/search', {
    body: {
      mine: true,
      filter: { command: { in: queueCommands(kind) } },
      sort: [{ field: 'due' }],
      page: { limit: perPage, ...(after ? { after } : {}) },
    },
    signal,
  });
  if (!data || data.items.length === 0) return { items: [], page: { after: null } };
  const ids = [...new Set(data.items.map(({ subjectId }) => subjectId))];
  const cases = await api.POST('/api/v1/hazards/search', {
    body: { filter: { id: { in: ids } }, page: { limit: perPage } },
    signal,
  });
  const byId = new Map(cases.data?.items.map((hazard) => [hazard.id, hazard]));
  return { items: data.items.map((task) => ({ task, hazard: byId.get(task.subjectId) })), page: data.page };
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
  const queue = foundOf<QueueRow>(
    useInfiniteQuery({
      queryKey: ['post', '/api/v1/tasks/search', 'review-queue', kind],
      initialPageParam: undefined as string | undefined,
      placeholderData: keepPreviousData,
      queryFn: ({ signal, pageParam }) => fetchQueue(kind, pageParam, signal),
      getNextPageParam: ({ page }) => page.after ?? undefined,
    }),
  );
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
      <Queue queue={queue} filtered={kind !== undefined} />
    </Page>
  );
}

function Queue({ queue, filtered }: { queue: Found<QueueRow>; filtered: boolean }) {
  const { t } = useTranslation(['review', 'shell']);
  const stepName = useStepName();
  const { rows, error, hasMore, isFetching, more, refetch } = queue;
  const enterprise = useNames('enterprises', rows?.map(({ hazard }) => hazard?.enterpriseId) ?? []);
  if (error && !rows) return <ProblemView error={error} onRetry={refetch} />;
  if (!rows) return <Loading />;
  if (rows.length === 0) return <Nothing filtered={filtered} />;
  return (
    <Flex vertical gap={12}>
      <ul
        aria-label={t('title')}
        style={{ listStyle: 'none', padding: 0, margin: 0, display: 'grid', gap: 8 }}
      >
        {rows.map(({ task, hazard }) => (
          <li key={task.id}>
            <Card size="small">
              <Flex wrap gap={8} align="center" justify="space-between">
                <Flex vertical gap={4}>
                  <Link to="/review/$id" params={{ id: task.subjectId }}>
                    {hazard?.number} {hazard?.title ?? stepName(task.name)}
                  </Link>
                  <Typography.Text type="secondary">{enterprise(hazard?.enterpriseId)}</Typography.Text>
                  {hazard ? <CaseTags hazard={hazard} /> : null}
                </Flex>
                <Flex gap={8} align="center">
                  <Mark tone="info">{stepName(task.name)}</Mark>
                  <Due at={task.due} />
                </Flex>
              </Flex>
            </Card>
          </li>
        ))}
      </ul>
      {hasMore ? (
        <Button onClick={more} loading={isFetching} style={{ alignSelf: 'center' }}>
          {t('action.more', { ns: 'shell' })}
        </Button>
      ) : null}
    </Flex>
  );
}
