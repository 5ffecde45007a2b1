import { Alert, Flex } from 'antd';
import dayjs from 'dayjs';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api/client';
import { useStepName } from '../../i18n/step-names';
import { useTerm } from '../../i18n/terms';
import { useAccount } from '../../session/use-session';
import { Fetched, Loading } from '../../ui/states';
import { Cosigning } from './cosigning';
import { TaskComments } from './task-comments';
import { HandBack, TaskCompletion } from './task-completion';
import { TaskHolder } from './task-holder';
import { TaskStory } from './task-story';
import { TaskVerbs } from './task-verbs';
import { useIsMine, useTaskForm } from './use-task';
import { personIn, useTaskStory } from './use-task-story';
import { useStoredTaskDraft } from './use-task-draft';

interface TaskWorkProps {
  readonly task: Schemas['Task'];
  /** The way back to the list, for when it is done. */
  readonly back: ReactNode;
  /** The way to what the task is about; nothing when it is about its workflow only. */
  readonly about: ReactNode;
}

/** A task: who has it, its form, what else can be done with it, what was said about it, and what became of it. */
export function TaskWork({ task, back, about }: TaskWorkProps) {
  const { t } = useTranslation('task');
  const stepName = useStepName();
  const form = useTaskForm(task.id);
  return (
    <Flex vertical gap={16} style={{ maxWidth: 760 }}>
      <Fetched query={form}>
        {(asked) => (
          <>
            <div>
              {t('workflow', { name: stepName(asked.workflow, asked.workflowEn) })}
              {about}
            </div>
            <OnBehalf taskId={task.id} />
            {task.status === 'OPEN' ? (
              <>
                <OpenTask task={task} asked={asked} about={about} />
                <TaskVerbs task={task} command={asked.command} />
              </>
            ) : (
              <PastTask task={task} back={back} />
            )}
          </>
        )}
      </Fetched>
      <Cosigning task={task} />
      <TaskComments taskId={task.id} />
      <TaskStory taskId={task.id} />
    </Flex>
  );
}

/** In whose name one does it, when one is the deputy of somebody. */
function OnBehalf({ taskId }: { taskId: string }) {
  const { t } = useTranslation('task');
  const absent = useTaskStory(taskId).data?.onBehalfOf;
  if (!absent) return null;
  const { name } = absent;
  return (
    <Alert type="info" showIcon title={t('onBehalf', { name })} description={t('onBehalfHelp', { name })} />
  );
}

interface OpenTaskProps {
  readonly task: Schemas['Task'];
  readonly asked: Schemas['TaskForm'];
  readonly about: ReactNode;
}

function OpenTask({ task, asked, about }: OpenTaskProps) {
  const { t } = useTranslation('task');
  const isMine = useIsMine(task.id);
  const stored = useStoredTaskDraft(task.id, isMine === true && asked.command === null);
  if (isMine === undefined) return <Loading />;
  if (!isMine) return <NotMine task={task} />;
  if (asked.command !== null) {
    return (
      <>
        <TaskHolder task={task} />
        <Alert type="info" showIcon title={t('elsewhere')} description={about} />
        {task.delegationState === 'PENDING' ? <HandBack taskId={task.id} /> : null}
      </>
    );
  }
  return (
    <>
      <TaskHolder task={task} />
      <Fetched query={stored}>
        {(draft) => <TaskCompletion task={task} asked={asked} stored={draft} />}
      </Fetched>
    </>
  );
}

function NotMine({ task: { id, claimedBy, assignee, roles } }: { task: Schemas['Task'] }) {
  const { t } = useTranslation('task');
  const term = useTerm();
  const holder = claimedBy ?? assignee;
  const name = personIn(useTaskStory(id).data, holder);
  const words = holder
    ? t('holder.other', { name })
    : t('holder.roles', { roles: roles.map((role) => term('role', role)).join(' / ') });
  return <Alert type="info" showIcon title={t('notMine')} description={words} />;
}

function PastTask({ task, back }: { task: Schemas['Task']; back: ReactNode }) {
  const { t } = useTranslation('task');
  const account = useAccount();
  const { id, status, completedAt, completedBy, completedFor } = task;
  const story = useTaskStory(id).data;
  const absent = personIn(story, completedFor);
  const at = completedAt ? dayjs(completedAt).format('YYYY-MM-DD HH:mm') : '';
  if (status === 'CANCELLED') return <Alert type="warning" showIcon title={t('cancelled')} action={back} />;
  const by = completedBy === account?.id ? account?.name : personIn(story, completedBy);
  const who = absent ? `${by} ${t('story.for', { name: absent })}` : by;
  return (
    <Alert
      type="success"
      showIcon
      role="status"
      title={t('completed')}
      description={t('completedBy', { name: who, at })}
      action={back}
    />
  );
}
