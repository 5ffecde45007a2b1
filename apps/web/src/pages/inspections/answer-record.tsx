import { Link } from '@tanstack/react-router';
import { Card, Collapse, Empty, Flex, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import { $api, type Schemas } from '../../api/client';
import { useTerm } from '../../i18n/terms';
import { Fetched } from '../../ui/states';
import { Unverified } from '../../ui/unverified';
import { EvidenceStrip } from '../cases/record/evidence-strip';
import { Mark } from '../../ui/mark';

type Answer = Schemas['InspectionAnswer'];

/** The checklists of a visit, item by item, with the answer and the photos beside it. */
export function AnswerRecord({ visit }: { visit: Schemas['InspectionDetail'] }) {
  const { t } = useTranslation('inspections');
  if (visit.checklistIds.length === 0) return <Empty description={t('noChecklist')} />;
  return visit.checklistIds.map((checklistId) => (
    <ChecklistRecord
      key={checklistId}
      checklistId={checklistId}
      answers={visit.answers.filter((answer) => answer.checklistId === checklistId)}
    />
  ));
}

function ChecklistRecord({ checklistId, answers }: { checklistId: string; answers: readonly Answer[] }) {
  const { t, i18n } = useTranslation('inspections');
  const isChinese = i18n.language === 'zh-CN';
  const query = $api.useQuery(
    'get',
    '/api/v1/checklists/{id}',
    { params: { path: { id: checklistId } } },
    { staleTime: Infinity },
  );
  const failed = answers.filter(({ answer }) => answer === 'FAIL').length;
  return (
    <Fetched query={query}>
      {(checklist) => (
        <Collapse
          defaultActiveKey={failed > 0 ? ['items'] : []}
          items={[
            {
              key: 'items',
              label: t('answered', {
                title: isChinese ? checklist.titleZh : checklist.title,
                version: checklist.version,
                count: answers.length,
                of: checklist.items.length,
                failed,
              }),
              children: (
                <ol style={{ listStyle: 'none', margin: 0, padding: 0, display: 'grid', gap: 8 }}>
                  {checklist.items.map((item) => (
                    <Item
                      key={item.no}
                      item={item}
                      answer={answers.find(({ itemNo }) => itemNo === item.no)}
                    />
                  ))}
                </ol>
              ),
            },
          ]}
        />
      )}
    </Fetched>
  );
}

const colours = { PASS: 'good', FAIL: 'bad', NOT_APPLICABLE: 'plain' } as const;

function Item({ item, answer }: { item: Schemas['ChecklistItem']; answer: Answer | undefined }) {
  const { t, i18n } = useTranslation('inspections');
  const term = useTerm();
  return (
    <li>
      <Card size="small">
        <Flex gap={8} wrap>
          <Mark tone={answer ? colours[answer.answer] : 'plain'}>
            {answer ? term('answer', answer.answer) : t('unanswered')}
          </Mark>
          <span>
            {item.no}. {i18n.language === 'zh-CN' ? item.textZh : item.text}
          </span>
        </Flex>
        <Typography.Text type="secondary" style={{ fontSize: 12 }}>
          {item.basis} {item.verified === 'verified' ? null : <Unverified />}
        </Typography.Text>
        {answer?.note ? <p>{answer.note}</p> : null}
        <EvidenceStrip ids={answer?.evidenceIds ?? []} />
        {answer?.hazardId ? (
          <Link to="/cases/$id" params={{ id: answer.hazardId }}>
            {t('openCase')}
          </Link>
        ) : null}
      </Card>
    </li>
  );
}
