import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Button, Card, Flex, Segmented, Tag } from 'antd';
import dayjs from 'dayjs';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api/client';
import { useSearchRows } from '../../api/use-search';
import { useSaid } from '../../i18n/said';
import { Page } from '../../ui/page';
import { Loading, Nothing, ProblemView } from '../../ui/states';
import { subjectPath, taskPath } from './subject-path';
import { useMarkRead } from './use-notifications';

/** Everything the signed-in person was told, newest first. */
export function NotificationsPage() {
  const { t } = useTranslation('work');
  const navigate = useNavigate();
  const markRead = useMarkRead();
  const { show } = useSearch({ strict: false }) as { show?: 'all' };
  const found = useSearchRows('/api/v1/notifications/search', {
    limit: 30,
    ...(show === 'all' ? {} : { filter: { readAt: { exists: false } } }),
  });
  return (
    <Page
      title={t('notifications.title')}
      lead={t('notifications.lead')}
      help={t('notifications.help')}
      actions={<Button onClick={() => void markRead('all')}>{t('notifications.readAll')}</Button>}
    >
      <Segmented
        aria-label={t('notifications.show')}
        style={{ marginBottom: 12 }}
        value={show ?? 'unread'}
        options={[
          { value: 'unread', label: t('notifications.unread') },
          { value: 'all', label: t('notifications.all') },
        ]}
        onChange={(value) =>
          void navigate({
            to: '/notifications' as string,
            search: (value === 'all' ? { show: 'all' } : {}) as never,
          })
        }
      />
      <List found={found} filtered={show !== 'all'} />
    </Page>
  );
}

type Found = ReturnType<typeof useSearchRows<'/api/v1/notifications/search'>>;

function List({ found, filtered }: { found: Found; filtered: boolean }) {
  const { t } = useTranslation('work');
  const { t: common } = useTranslation();
  if (found.error && !found.rows) return <ProblemView error={found.error} onRetry={found.refetch} />;
  if (!found.rows) return <Loading />;
  if (found.rows.length === 0) return <Nothing filtered={filtered} />;
  return (
    <Flex vertical gap={8}>
      <ul
        aria-label={t('notifications.list')}
        style={{ listStyle: 'none', margin: 0, padding: 0, display: 'grid', gap: 8 }}
      >
        {found.rows.map((row) => (
          <li key={row.id}>
            <Line row={row} />
          </li>
        ))}
      </ul>
      {found.hasMore ? (
        <Button style={{ alignSelf: 'center' }} loading={found.isFetching} onClick={found.more}>
          {common('action.more')}
        </Button>
      ) : null}
    </Flex>
  );
}

/** What is about a workflow only leads to the task itself, and so does a consent that is asked for. */
function pathOf({ kind, page, subjectId, taskId }: Schemas['Notification']): string {
  if (kind === 'COSIGN_ASKED' && taskId) return taskPath(taskId);
  return subjectPath(page, subjectId) ?? (taskId ? taskPath(taskId) : '/work');
}

function Line({ row }: { row: Schemas['Notification'] }) {
  const { t } = useTranslation('work');
  const said = useSaid();
  const markRead = useMarkRead();
  const isNew = row.readAt === null;
  return (
    <Card size="small">
      <Flex justify="space-between" align="start" gap={12} wrap>
        <div style={{ flex: '1 1 260px' }}>
          <Tag>{t(`kind.${row.kind}`)}</Tag>
          {isNew ? (
            <Tag color="blue" style={{ color: 'inherit' }}>
              {t('notifications.new')}
            </Tag>
          ) : null}
          <Link
            to={pathOf(row) as string}
            onClick={() => void (isNew && markRead([row.id]))}
            style={{ fontWeight: isNew ? 600 : 400 }}
          >
            {said(row.text)}
          </Link>
        </div>
        <time dateTime={row.at}>{dayjs(row.at).format('YYYY-MM-DD HH:mm')}</time>
      </Flex>
    </Card>
  );
}
