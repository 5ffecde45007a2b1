import { Alert, Empty, Flex, Tag } from 'antd';
import dayjs from 'dayjs';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { problemOf } from '../../api/problem';
import { useTerm } from '../../i18n/terms';
import { Loading, ProblemView } from '../../ui/states';
import { PhoneButton, PhoneLink } from '../enterprise/phone-link';
import { PhonePage } from '../enterprise/phone-page';
import { inspectorPaths } from './paths';
import './phone-form.css';
import { useVisits } from './use-visit';

/** Fetched after the visits, which also work without a network. */
const DeskWork = lazy(() => import('./desk-work'));
const OwnTasks = lazy(() => import('../tasks/own-tasks'));

type Row = NonNullable<ReturnType<typeof useVisits>['visits']>[number];

/** The visits to make today, those of later days, and the way to write down a hazard seen in passing. */
export function TodayPage() {
  const { t } = useTranslation('inspector');
  const { visits, fetched } = useVisits();
  const today = dayjs().format('YYYY-MM-DD');
  const offline = fetched.error !== null && problemOf(fetched.error).status === 0;
  const due = visits?.filter(({ detail }) => detail.plannedOn <= today) ?? [];
  const later = visits?.filter(({ detail }) => detail.plannedOn > today) ?? [];
  const waiting = !visits || (fetched.isPending && visits.length === 0);
  return (
    <PhonePage title={t('today.title')} lead={t('today.lead', { date: today })}>
      {offline ? <Alert type="warning" showIcon title={t('today.offline')} /> : null}
      {fetched.error && !offline ? (
        <ProblemView error={fetched.error} onRetry={() => void fetched.refetch()} />
      ) : null}
      {waiting ? <Loading /> : null}
      {!waiting && due.length === 0 ? (
        <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('today.nothing')} />
      ) : null}
      <VisitList rows={due} />
      {later.length > 0 ? (
        <>
          <h2 style={{ fontSize: 17, margin: '8px 0 0' }}>{t('today.later')}</h2>
          <VisitList rows={later} />
        </>
      ) : null}
      <Suspense>
        <OwnTasks />
        <DeskWork />
      </Suspense>
      <PhoneButton to={inspectorPaths.hazard} type="primary" ghost>
        {t('today.hazard')}
      </PhoneButton>
      <PhoneButton to={inspectorPaths.outbox}>{t('today.outbox')}</PhoneButton>
    </PhonePage>
  );
}

function VisitList({ rows }: { rows: readonly Row[] }) {
  return (
    <Flex vertical gap={8}>
      {rows.map((row) => (
        <VisitCard key={row.id} row={row} />
      ))}
    </Flex>
  );
}

function VisitCard({ row: { id, detail, enterprise, items } }: { row: Row }) {
  const { t } = useTranslation('inspector');
  const term = useTerm();
  const done = detail.answers.length;
  return (
    <article className="bh-card">
      <Flex justify="space-between" gap={8}>
        <div>
          <PhoneLink to={inspectorPaths.visit(id)}>
            <strong>{enterprise.name}</strong>
          </PhoneLink>
          <div>{enterprise.address}</div>
          <small>
            {detail.plannedOn} · {term('inspectionMode', detail.mode)} · {detail.number}
          </small>
        </div>
        <Tag style={{ alignSelf: 'start' }}>{term('inspectionState', detail.state)}</Tag>
      </Flex>
      {detail.state === 'IN_PROGRESS' && items > 0 ? (
        <Flex align="center" gap={8} style={{ marginTop: 8 }}>
          <progress value={done} max={items} aria-label={t('items.progress')} style={{ flex: 1 }} />
          {done}/{items}
        </Flex>
      ) : null}
    </article>
  );
}
