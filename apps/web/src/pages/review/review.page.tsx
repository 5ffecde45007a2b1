import { getRouteApi, Link } from '@tanstack/react-router';
import { Alert, Button, Card, Col, Flex, Row } from 'antd';
import { useTranslation } from 'react-i18next';
import { $api, type Schemas } from '../../api/client';
import { useStepName } from '../../i18n/step-names';
import { useTerm } from '../../i18n/terms';
import { OnlyWith } from '../../ui/only-with';
import { Page } from '../../ui/page';
import { Fetched } from '../../ui/states';
import { CaseHead, CaseTags } from '../cases/case-head';
import { Explained } from '../cases/gates/why-not';
import { taskForms } from '../cases/next/command-forms';
import { CaseClosing } from '../cases/record/case-closing';
import { CaseDocuments } from '../cases/record/case-documents';
import { CaseEvidence } from '../cases/record/case-evidence';
import { CaseReviews } from '../cases/record/case-reviews';
import { CountersignForm } from './countersign-form';
import { reviewRights } from './queue-kinds';
import { SubmitReviewForm } from './submit-review-form';

const route = getRouteApi('/shell/review/$id');
const closing = ['closure.sign', 'closure.supplement'];

/** A case in front of whoever reviews, countersigns, returns or signs it, with what the system knows beside the form. */
export function ReviewPage() {
  return (
    <OnlyWith anyOf={reviewRights}>
      <ReviewOfCase />
    </OnlyWith>
  );
}

function ReviewOfCase() {
  const { id } = route.useParams();
  const { t } = useTranslation('review');
  const params = { params: { path: { id } } };
  const hazard = $api.useQuery('get', '/api/v1/hazards/{id}', params);
  const tasks = $api.useQuery('post', '/api/v1/tasks/search', {
    body: { mine: true, filter: { subjectId: id } },
  });
  return (
    <Fetched query={hazard}>
      {(found) => (
        <Page
          title={`${found.number ?? ''} ${found.title}`}
          lead={<CaseTags hazard={found} />}
          help={t('help.review')}
          actions={
            <Link to="/cases/$id" params={{ id }}>
              <Button>{t('openCase')}</Button>
            </Link>
          }
        >
          <Fetched query={tasks}>{({ items }) => <Work hazard={found} tasks={items} />}</Fetched>
        </Page>
      )}
    </Fetched>
  );
}

function Work({ hazard, tasks }: { hazard: Schemas['HazardCase']; tasks: readonly Schemas['Task'][] }) {
  const { t } = useTranslation('review');
  const stepName = useStepName();
  const isClosing =
    tasks.some(({ command }) => closing.includes(command)) || hazard.state === 'CLOSE_PENDING';
  const isReviewing = tasks.some(({ command }) => command === 'review.submit');
  return (
    <Row gutter={[16, 16]}>
      <Col xs={24} xl={15}>
        <Flex vertical gap={16}>
          {tasks.length === 0 ? <Alert type="info" showIcon title={t('nothing')} /> : null}
          {tasks.map((task) => (
            <Card key={task.id} size="small" role="region" aria-label={stepName(task.name)}>
              <TaskWork task={task} hazard={hazard} />
            </Card>
          ))}
          {isReviewing ? null : <CaseEvidence hazard={hazard} />}
          {isClosing ? <CaseDocuments hazardId={hazard.id} /> : null}
        </Flex>
      </Col>
      <Col xs={24} xl={9}>
        <Flex vertical gap={16}>
          <Facts hazard={hazard} isClosing={isClosing} />
          <Card size="small" title={t('earlier')}>
            <CaseReviews hazardId={hazard.id} />
          </Card>
          <CaseHead hazard={hazard} narrow />
        </Flex>
      </Col>
    </Row>
  );
}

function TaskWork({ task, hazard }: { task: Schemas['Task']; hazard: Schemas['HazardCase'] }) {
  const { t } = useTranslation('review');
  const stepName = useStepName();
  if (task.command === 'review.submit') return <SubmitReviewForm hazard={hazard} />;
  if (task.command === 'review.countersign') return <CountersignForm hazard={hazard} />;
  const TaskForm = taskForms[task.command];
  return TaskForm ? (
    <TaskForm hazard={hazard} />
  ) : (
    <Alert type="info" title={t('elsewhere', { task: stepName(task.name) })} />
  );
}

/** What the system knows of the three criteria now, and of the strike-off when it has come to that. */
function Facts({ hazard, isClosing }: { hazard: Schemas['HazardCase']; isClosing: boolean }) {
  const { t } = useTranslation('review');
  const term = useTerm();
  return (
    <>
      {isClosing ? (
        <>
          <Card size="small" title={t('now', { rule: term('rule', 'STRIKE_OFF') })}>
            <Explained hazardId={hazard.id} rule="STRIKE_OFF" />
          </Card>
          <Card size="small" title={t('ladder')}>
            <CaseClosing hazardId={hazard.id} />
          </Card>
        </>
      ) : null}
      {/* A returned case is in its next round, of which nothing is known yet. */}
      {hazard.state === 'RETURNED' ? null : (
        <Card
          size="small"
          role="region"
          aria-label={term('rule', 'RECT_THREE_NOT_LET_GO')}
          title={t('now', { rule: term('rule', 'RECT_THREE_NOT_LET_GO') })}
        >
          <Explained hazardId={hazard.id} rule="RECT_THREE_NOT_LET_GO" />
        </Card>
      )}
    </>
  );
}
