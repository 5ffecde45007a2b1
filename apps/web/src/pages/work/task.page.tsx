import { getRouteApi, Link } from '@tanstack/react-router';
import { Flex } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api/client';
import { TaskLead } from '../../form/task/task-lead';
import { TaskWork } from '../../form/task/task-work';
import { useTask } from '../../form/task/use-task';
import { useStepName } from '../../i18n/step-names';
import { Page } from '../../ui/page';
import { Fetched } from '../../ui/states';
import { Name } from '../cases/names/name';
import { subjectPath } from './subject-path';

const route = getRouteApi('/shell/tasks/$id');

/** One task of an organiser's own workflow, on a page of its own. */
export function TaskPage() {
  const { t } = useTranslation('task');
  const { id } = route.useParams();
  const query = useTask(id);
  const stepName = useStepName();
  return (
    <Fetched query={query}>
      {(task) => (
        <Page title={stepName(task.name, task.nameEn)} lead={<TaskLead task={task} />} help={t('help')}>
          <TaskWork task={task} about={<About task={task} />} back={<Link to="/work">{t('back')}</Link>} />
        </Page>
      )}
    </Fetched>
  );
}

function About({ task: { subjectType, subjectId, enterpriseId } }: { task: Schemas['Task'] }) {
  const { t } = useTranslation('task');
  const path = subjectPath(subjectType, subjectId);
  if (!path && enterpriseId) {
    return (
      <Flex gap={4} wrap>
        <span>{t('enterprise')}</span>
        <Link to={`/enterprises/${enterpriseId}` as string}>
          <Name kind="enterprises" id={enterpriseId} />
        </Link>
      </Flex>
    );
  }
  if (!path) return null;
  const kind = ({ hazard: 'hazards', campaign: 'campaigns' } as const)[subjectType];
  return (
    <Flex gap={4} wrap>
      <span>{t('about')}</span>
      <Link to={path as string}>{kind ? <Name kind={kind} id={subjectId} /> : t('aboutThis')}</Link>
    </Flex>
  );
}
