import { Alert, Flex } from 'antd';
import dayjs from 'dayjs';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api/client';
import { useTerm } from '../../i18n/terms';
import { useNames } from '../../pages/cases/names/use-names';
import { useAccount } from '../../session/use-session';
import { Fetched, Loading } from '../../ui/states';
import { TaskComments } from './task-comments';
import { TaskCompletion } from './task-completion';
import { TaskHolder } from './task-holder';
import { useIsMine, useTaskForm } from './use-task';
import { useStoredTaskDraft } from './use-task-draft';

interface TaskWorkProps {
  readonly task: Schemas['Task'];
  /** The way back to the list, for when it is done. */
  readonly back: ReactNode;
  /** The way to what the task is about; nothing when it is about its workflow only. */
  readonly about: ReactNode;
}

/** A task of an organiser's own workflow: who has it, its form, and what was said about it. */
export function TaskWork({ task, back, about }: TaskWorkProps) {
  const { t } = useTranslation('task');
  const form = useTaskForm(task.id);
  return (
    <Flex vertical gap={16} style={{ maxWidth: 760 }}>
      <Fetched query={form}>
        {(asked) => (
          <>
            <div>
              {t('workflow', { name: asked.workflow })}
              {about}
            </div>
            {task.status === 'OPEN' ? (
              <OpenTask task={task} asked={asked} />
            ) : (
              <PastTask task={task} back={back} />
            )}
          </>
        )}
      </Fetched>
      <TaskComments taskId={task.id} />
    </Flex>
  );
}

interface OpenTaskProps {
  readonly task: Schemas['Task'];
  readonly asked: Schemas['TaskForm'];
}

function OpenTask({ task, asked }: OpenTaskProps) {
  const { t } = useTranslation('task');
  const isMine = useIsMine(task.id);
  const stored = useStoredTaskDraft(task.id, isMine === true && asked.command === null);
  if (asked.command !== null) return <Alert type="info" showIcon title={t('elsewhere')} />;
  if (isMine === undefined) return <Loading />;
  if (!isMine) return <NotMine task={task} />;
  return (
    <>
      <TaskHolder task={task} />
      <Fetched query={stored}>
        {(draft) => <TaskCompletion task={task} asked={asked} stored={draft} />}
      </Fetched>
    </>
  );
}

function NotMine({ task: { claimedBy, assignee, roles } }: { task: Schemas['Task'] }) {
  const { t } = useTranslation('task');
  const term = useTerm();
  const holder = claimedBy ?? assignee;
  const name = useNames('accounts', [holder])(holder);
  const words = holder
    ? t('holder.other', { name })
    : t('holder.roles', { roles: roles.map((role) => term('role', role)).join(' / ') });
  return <Alert type="info" showIcon title={t('notMine')} description={words} />;
}

function PastTask({ task, back }: { task: Schemas['Task']; back: ReactNode }) {
  const { t } = useTranslation('task');
  const account = useAccount();
  const { status, completedAt, completedBy } = task;
  const name = useNames('accounts', [completedBy])(completedBy);
  const at = completedAt ? dayjs(completedAt).format('YYYY-MM-DD HH:mm') : '';
  if (status === 'CANCELLED') return <Alert type="warning" showIcon title={t('cancelled')} action={back} />;
  const who = completedBy === account?.id ? account?.name : name;
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
