import { Flex, Progress, Segmented, Typography } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api/client';
import { Fetched, Nothing } from '../../ui/states';
import { PhoneButton } from '../enterprise/phone-link';
import { PhonePage } from '../enterprise/phone-page';
import { ItemCard } from './item-card';
import { inspectorPaths } from './paths';
import { RefusedNotice } from './refused-notice';
import { useVisit, useVisitId, type Visit } from './use-visit';

type Shown = 'ALL' | 'OPEN' | 'FAIL';

/** All checklists of the visit, item by item. */
export function ChecklistPage() {
  const { t } = useTranslation('inspector');
  const query = useVisit();
  const back = inspectorPaths.visit(useVisitId());
  return (
    <PhonePage title={t('items.title')} lead={query.data?.enterprise.name} back={back}>
      <Fetched query={query}>{(visit) => <Checklists visit={visit} />}</Fetched>
    </PhonePage>
  );
}

function Checklists({ visit }: { visit: Visit }) {
  const { t } = useTranslation('inspector');
  const [shown, setShown] = useState<Shown>('ALL');
  const { answers, state } = visit.detail;
  const total = visit.checklists.reduce((sum, { items }) => sum + items.length, 0);
  const failed = answers.filter(({ answer }) => answer === 'FAIL').length;
  return (
    <Flex vertical gap={12}>
      <RefusedNotice entries={visit.entries} />
      <Progress
        percent={total === 0 ? 0 : Math.round((answers.length / total) * 100)}
        format={() => `${answers.length}/${total}`}
        aria-label={t('items.progress')}
      />
      <Segmented<Shown>
        block
        value={shown}
        aria-label={t('items.filter')}
        onChange={setShown}
        options={[
          { value: 'ALL', label: t('items.all', { count: total }) },
          { value: 'OPEN', label: t('items.open', { count: total - answers.length }) },
          { value: 'FAIL', label: t('items.failed', { count: failed }) },
        ]}
      />
      {visit.checklists.map((checklist) => (
        <Section key={checklist.id} visit={visit} checklist={checklist} shown={shown} />
      ))}
      {state === 'IN_PROGRESS' && answers.length === total ? (
        <PhoneButton to={inspectorPaths.record(visit.id)} type="primary">
          {t('visit.record')}
        </PhoneButton>
      ) : null}
    </Flex>
  );
}

function Section({
  visit,
  checklist,
  shown,
}: {
  visit: Visit;
  checklist: Schemas['Checklist'];
  shown: Shown;
}) {
  const { t, i18n } = useTranslation('inspector');
  const answers = new Map(
    visit.detail.answers
      .filter(({ checklistId }) => checklistId === checklist.id)
      .map((answer) => [answer.itemNo, answer]),
  );
  const items = checklist.items.filter(({ no }) => {
    const answer = answers.get(no)?.answer;
    return shown === 'ALL' || (shown === 'OPEN' ? answer === undefined : answer === 'FAIL');
  });
  const heading = `checklist-${checklist.id}`;
  return (
    <section aria-labelledby={heading}>
      <Typography.Title level={2} id={heading} style={{ fontSize: 17 }}>
        {i18n.language === 'zh-CN' ? checklist.titleZh : checklist.title}{' '}
        <Typography.Text type="secondary">
          {t('items.of', { done: answers.size, count: checklist.items.length })}
        </Typography.Text>
      </Typography.Title>
      {items.length === 0 ? <Nothing filtered /> : null}
      <Flex vertical gap={8}>
        {items.map((item) => (
          <ItemCard
            key={item.no}
            visit={visit}
            checklist={checklist}
            item={item}
            answer={answers.get(item.no)}
          />
        ))}
      </Flex>
    </section>
  );
}
