import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Button, Card, Flex, Grid, Table, type TableColumnsType, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api/client';
import { useSaid, useTitle } from '../../i18n/said';
import { useTerm } from '../../i18n/terms';
import { Due } from '../../ui/due';
import { Mark } from '../../ui/mark';
import { Page } from '../../ui/page';
import { Fetched, Nothing } from '../../ui/states';
import { SavedViews } from '../../views/saved-views';
import { workPath } from './subject-path';
import { useWork } from './use-work';
import type { WorkSearch } from './work-search';

type Item = Schemas['WorkItem'];

const groups = ['all', 'overdue', 'today', 'claim', 'review', 'sign', 'returned', 'cosign', 'form'] as const;

/** What the signed-in person has to do, by group. */
export function WorkPage() {
  const { t } = useTranslation('work');
  const { t: common } = useTranslation();
  const { group } = useSearch({ strict: false }) as WorkSearch;
  const query = useWork(group);
  return (
    <Page title={t('title')} lead={t('lead')} help={t('help')} actions={<SavedViews page="work" />}>
      <Fetched query={query}>
        {({ counts, items }) => (
          <Flex vertical gap={16}>
            <Groups counts={counts} chosen={group ?? 'all'} />
            {items.length === 0 ? <Nothing filtered={group !== undefined} /> : <Items items={items} />}
            {query.hasMore ? (
              <Button style={{ alignSelf: 'center' }} loading={query.isFetching} onClick={query.more}>
                {common('action.more')} ({items.length} / {counts[group ?? 'all']})
              </Button>
            ) : null}
          </Flex>
        )}
      </Fetched>
    </Page>
  );
}

function Groups({ counts, chosen }: { counts: Schemas['WorkCounts']; chosen: string }) {
  const { t } = useTranslation('work');
  const navigate = useNavigate();
  return (
    <Flex wrap gap={8} role="group" aria-label={t('title')}>
      {groups.map((group) => (
        <Button
          key={group}
          type={group === chosen ? 'primary' : 'default'}
          danger={group === 'overdue' && counts.overdue > 0 && group !== chosen}
          aria-pressed={group === chosen}
          onClick={() =>
            void navigate({ to: '/work' as string, search: (group === 'all' ? {} : { group }) as never })
          }
        >
          {t(`group.${group}`)} {counts[group]}
        </Button>
      ))}
    </Flex>
  );
}

function Items({ items }: { items: readonly Item[] }) {
  const { t } = useTranslation('work');
  const term = useTerm();
  const titleOf = useTitle();
  const wide = Grid.useBreakpoint().md ?? true;
  if (!wide) return <Cards items={items} />;
  const columns: TableColumnsType<Item> = [
    { title: t('column.todo'), key: 'todo', render: (_, item) => <Todo item={item} /> },
    {
      title: t('column.case'),
      key: 'case',
      render: (_, item) => [item.number, titleOf(item)].filter(Boolean).join(' '),
    },
    { title: t('column.enterprise'), dataIndex: 'enterpriseName' },
    {
      title: t('column.state'),
      key: 'state',
      render: (_, { subjectType, state }) => term(stateTerms[subjectType] ?? 'hazardState', state),
    },
    { title: t('column.due'), key: 'due', render: (_, { due }) => <Due at={due} /> },
  ];
  return (
    <Table<Item>
      aria-label={t('list')}
      size="middle"
      rowKey="taskId"
      columns={columns}
      dataSource={[...items]}
      pagination={false}
      scroll={{ x: 'max-content' }}
    />
  );
}

const stateTerms: Readonly<Record<string, 'hazardState' | 'inspectionState' | 'campaignStatus'>> = {
  inspection: 'inspectionState',
  campaign: 'campaignStatus',
};

function Cards({ items }: { items: readonly Item[] }) {
  const { t } = useTranslation('work');
  const titleOf = useTitle();
  return (
    <ul aria-label={t('list')} style={{ listStyle: 'none', margin: 0, padding: 0, display: 'grid', gap: 8 }}>
      {items.map((item) => (
        <li key={item.taskId}>
          <Card size="small">
            <Flex justify="space-between" gap={8} align="start">
              <div>
                <Todo item={item} />
                <div>
                  {item.number} {titleOf(item)}
                </div>
                <div>{item.enterpriseName}</div>
              </div>
              <Due at={item.due} />
            </Flex>
          </Card>
        </li>
      ))}
    </ul>
  );
}

function Todo({ item }: { item: Item }) {
  const { t } = useTranslation('work');
  const said = useSaid();
  return (
    <Flex gap={8} align="center" wrap>
      <Link to={workPath(item)}>{said(item.todo)}</Link>
      {item.free ? <Tag>{t('free')}</Tag> : null}
      {item.groups.includes('cosign') ? <Mark tone="info">{t('cosign')}</Mark> : null}
      {item.delegated ? <Mark tone="info">{t('delegated')}</Mark> : null}
      {item.onBehalfOf ? <Mark tone="plain">{t('onBehalf', { name: item.onBehalfOf.name })}</Mark> : null}
    </Flex>
  );
}
