import { Button, Card, Empty, Flex, Tag, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import { $api, type Schemas } from '../../api/client';
import { useSearchRows } from '../../api/use-search';
import { useSaid } from '../../i18n/said';
import { useTerm } from '../../i18n/terms';
import { useMay } from '../../session/use-session';
import { Due } from '../../ui/due';
import { Mark } from '../../ui/mark';
import { Fetched, Loading, ProblemView } from '../../ui/states';
import { taskPath } from '../tasks/paths';
import { News } from './news';
import { enterprisePaths } from './paths';
import { PhoneButton, PhoneLink } from './phone-link';
import { PhonePage } from './phone-page';

const over = ['CLOSED', 'ARCHIVED', 'CONFIRMED', 'VOIDED', 'TRANSFERRED'];

/** What the enterprise has to do, and where its cases stand. */
export function EnterpriseHome() {
  const { t } = useTranslation('enterprise');
  const may = useMay();
  const work = $api.useQuery('get', '/api/v1/work', {});
  return (
    <PhonePage title={t('home.title')} lead={t('home.lead')}>
      <Typography.Title level={2} style={{ fontSize: 17, margin: '8px 0 0' }}>
        {work.data ? t('home.todo', { count: work.data.counts.all }) : t('home.todoUnknown')}
      </Typography.Title>
      <Fetched query={work}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('home.nothing')} />
          ) : (
            <Flex vertical gap={8}>
              {items.map((item) => (
                <Todo key={item.taskId} item={item} />
              ))}
            </Flex>
          )
        }
      </Fetched>
      <News />
      {may('hazard.report') ? (
        <PhoneButton to={enterprisePaths.report}>{t('home.report')}</PhoneButton>
      ) : null}
      <Typography.Title level={2} style={{ fontSize: 17, margin: '8px 0 0' }}>
        {t('home.cases')}
      </Typography.Title>
      <Cases />
    </PhonePage>
  );
}

function Todo({ item }: { item: Schemas['WorkItem'] }) {
  const said = useSaid();
  const { t } = useTranslation('work');
  const isApart = item.delegated || item.groups.includes('form') || item.groups.includes('cosign');
  return (
    <Card size="small">
      <Flex justify="space-between" align="start" gap={8}>
        <div>
          <PhoneLink to={isApart ? taskPath(item.taskId) : enterprisePaths.case(item.subjectId)}>
            <strong>{said(item.todo)}</strong>
          </PhoneLink>
          <div>
            {item.number} {item.title}
          </div>
          {item.groups.includes('cosign') ? <Mark tone="info">{t('cosign')}</Mark> : null}
          {item.onBehalfOf ? <Mark tone="plain">{t('onBehalf', { name: item.onBehalfOf.name })}</Mark> : null}
        </div>
        <Due at={item.due} />
      </Flex>
    </Card>
  );
}

function Cases() {
  const { t } = useTranslation('enterprise');
  const term = useTerm();
  const found = useSearchRows('/api/v1/hazards/search', { limit: 20 });
  if (found.error && !found.rows) return <ProblemView error={found.error} onRetry={found.refetch} />;
  if (!found.rows) return <Loading />;
  if (found.rows.length === 0) {
    return <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('home.noCases')} />;
  }
  return (
    <Flex vertical gap={8}>
      {found.rows.map(({ id, number, title, state, source, effectiveDeadline }) => (
        <Card size="small" key={id}>
          <Flex justify="space-between" align="start" gap={8}>
            <div>
              <PhoneLink to={enterprisePaths.case(id)}>{title}</PhoneLink>
              <div>{number ?? term('source', source)}</div>
            </div>
            <Flex vertical align="end" gap={4}>
              <Tag>{term('hazardState', state)}</Tag>
              {effectiveDeadline && !over.includes(state) ? <Due at={effectiveDeadline} /> : null}
            </Flex>
          </Flex>
        </Card>
      ))}
      {found.hasMore ? (
        <Button size="large" block loading={found.isFetching} onClick={found.more}>
          {t('home.more')}
        </Button>
      ) : null}
    </Flex>
  );
}
