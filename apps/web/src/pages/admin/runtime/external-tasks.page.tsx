import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import type { TableColumnsType } from 'antd';
import dayjs from 'dayjs';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../../api/client';
import { useSearchRows } from '../../../api/use-search';
import { DataList } from '../../../ui/data-list';
import { FilterBar } from '../../../ui/filter-bar';
import { Page } from '../../../ui/page';

type Task = Schemas['ExternalTask'];

/** Steps that wait for a worker outside of the product: who holds them and how often they failed. */
export function ExternalTasksPage() {
  const { t } = useTranslation('admin');
  const navigate = useNavigate();
  const { topic } = useSearch({ from: '/shell/admin/external-tasks' });
  const found = useSearchRows('/api/v1/external-tasks/search', {
    filter: topic ? { topic: { like: topic } } : {},
  });
  const columns = useColumns();
  return (
    <Page title={t('external.title')} help={t('external.help')}>
      <FilterBar
        fields={[{ name: 'topic', label: t('field.topic'), kind: 'text' }]}
        values={{ topic }}
        onChange={(values) =>
          void navigate({ to: '/admin/external-tasks', search: { topic: values.topic }, replace: true })
        }
      />
      <DataList<Task>
        label={t('external.title')}
        found={found}
        columns={columns}
        rowKey={({ id }) => id}
        card={(task) => (
          <>
            <TaskLink task={task} />
            <div>{t('external.attempts', { failures: task.failures, retries: task.retries })}</div>
            {task.lastError ? <div style={{ overflowWrap: 'anywhere' }}>{task.lastError}</div> : null}
          </>
        )}
        filtered={Boolean(topic)}
      />
    </Page>
  );
}

function useColumns(): TableColumnsType<Task> {
  const { t } = useTranslation(['admin', 'shell']);
  return [
    { title: t('field.topic'), key: 'topic', render: (_, task) => <TaskLink task={task} /> },
    { title: t('field.element'), dataIndex: 'elementId' },
    {
      title: t('field.attempts'),
      key: 'attempts',
      render: (_, { failures, retries }) => t('external.attempts', { failures, retries }),
    },
    {
      title: t('field.lockedBy'),
      key: 'lockedBy',
      render: (_, { lockedBy, lockedUntil }) =>
        lockedBy && lockedUntil
          ? t('shell:bracketed', {
              text: lockedBy,
              more: t('field.until', { at: dayjs(lockedUntil).format('YYYY-MM-DD HH:mm') }),
            })
          : '—',
    },
    { title: t('field.lastError'), dataIndex: 'lastError', render: (text: string | null) => text ?? '—' },
    {
      title: t('field.since'),
      dataIndex: 'createdAt',
      render: (at: string) => dayjs(at).format('YYYY-MM-DD HH:mm'),
    },
  ];
}

function TaskLink({ task: { instanceId, topic } }: { task: Task }) {
  return (
    <Link to="/admin/instances/$instanceId" params={{ instanceId }}>
      {topic}
    </Link>
  );
}
