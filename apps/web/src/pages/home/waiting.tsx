import { Link } from '@tanstack/react-router';
import { Button, Card, Flex, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import { $api, type Schemas } from '../../api/client';
import { useSaid, useTitle } from '../../i18n/said';
import { Due } from '../../ui/due';
import { Mark } from '../../ui/mark';
import { Fetched } from '../../ui/states';
import { workPath } from '../work/subject-path';

/** Groups that say what is urgent or new; all of them stand on the page of the own work. */
const groups = ['overdue', 'today', 'returned', 'sign', 'cosign', 'review', 'claim'] as const;

/** What waits for the one who signed in, the most urgent first: where a day begins. */
export function Waiting() {
  const { t } = useTranslation(['shell', 'work']);
  const query = $api.useQuery('get', '/api/v1/work', { params: { query: { limit: 5 } } });
  return (
    <Card
      size="small"
      title={<h2 style={{ fontSize: 16, margin: 0 }}>{t('work:title')}</h2>}
      extra={query.data ? <Link to="/work">{t('home.all', { count: query.data.counts.all })}</Link> : null}
    >
      <Fetched query={query}>{(work) => <Work work={work} />}</Fetched>
    </Card>
  );
}

function Work({ work: { counts, items } }: { work: Schemas['Work'] }) {
  const { t } = useTranslation(['shell', 'work']);
  if (items.length === 0) return <Typography.Text type="secondary">{t('work:nothing')}</Typography.Text>;
  return (
    <Flex vertical gap={12}>
      <Flex wrap gap={8}>
        {groups
          .filter((group) => counts[group] > 0)
          .map((group) => (
            <Link key={group} to="/work" search={{ group }}>
              <Button size="small" danger={group === 'overdue'} tabIndex={-1}>
                {t(`work:group.${group}`)} {counts[group]}
              </Button>
            </Link>
          ))}
      </Flex>
      <ul
        aria-label={t('work:list')}
        style={{ listStyle: 'none', margin: 0, padding: 0, display: 'grid', gap: 10 }}
      >
        {items.map((item) => (
          <Item key={item.taskId} item={item} />
        ))}
      </ul>
    </Flex>
  );
}

function Item({ item }: { item: Schemas['WorkItem'] }) {
  const { t } = useTranslation('work');
  const said = useSaid();
  const titleOf = useTitle();
  const { onBehalfOf } = item;
  return (
    <Flex component="li" justify="space-between" align="start" gap={8}>
      <div style={{ minWidth: 0 }}>
        <Link to={workPath(item)}>{said(item.todo)}</Link>{' '}
        {onBehalfOf ? <Mark tone="plain">{t('onBehalf', { name: onBehalfOf.name })}</Mark> : null}
        <div>
          <Typography.Text type="secondary">
            {[item.number, titleOf(item), item.enterpriseName].filter(Boolean).join(' · ')}
          </Typography.Text>
        </div>
      </div>
      <Due at={item.due} />
    </Flex>
  );
}
