import { Link } from '@tanstack/react-router';
import { Alert, Button, Card, Dropdown, Flex, Skeleton, Typography } from 'antd';
import { DownOutlined } from '@ant-design/icons';
import { type RefObject, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { $api, type Schemas } from '../../../api/client';
import { useTaskForm } from '../../../form/task/use-task';
import { useSaid } from '../../../i18n/said';
import { useStepName } from '../../../i18n/step-names';
import { useTerm } from '../../../i18n/terms';
import { useMay } from '../../../session/use-session';
import { ShareTask } from '../../../share/share-task';
import { Due } from '../../../ui/due';
import { FormDrawer } from '../../../ui/form-drawer';
import { WhenDone } from '../command/command-form';
import { WhyNot } from '../gates/why-not';
import { minute } from '../moment';
import { useNames } from '../names/use-names';
import type { CaseOnPage } from './case-command';
import { type FreeCommand, freeCommands, reviewTasks, taskForms } from './command-forms';
import { useSituation } from './situation';
import { Mark } from '../../../ui/mark';

const stay = (): void => undefined;

/** The words of a small button, on a narrow screen. */
const twoLines = { maxWidth: '100%', height: 'auto', minHeight: 24, whiteSpace: 'normal' } as const;

/** What is to be done about a case: the viewer's own tasks with their forms, and whom it waits for otherwise. */
export function WhatIsNext({ hazard }: { hazard: CaseOnPage }) {
  const { t } = useTranslation('cases');
  const may = useMay();
  const [opened, setOpened] = useState<FreeCommand>();
  const opener = useRef<HTMLButtonElement>(null);
  const own = $api.useQuery(
    'get',
    '/api/v1/work',
    { params: { query: { subjectId: hazard.id } } },
    { enabled: may('task.complete') || may('task.claim') },
  );
  const mine = own.data?.items ?? [];
  const others = hazard.tasks.filter(({ id }) => !mine.some(({ taskId }) => taskId === id));
  const situation = useSituation(hazard);
  const possible = freeCommands.filter(
    ({ command, isDue }) =>
      may(command) && isDue(situation) && !mine.some((task) => task.command === command),
  );
  const next = possible.filter(({ isNext }) => isNext);
  const further = possible.filter(({ isNext }) => !isNext);
  const isQuiet = !own.isLoading && mine.length === 0 && next.length === 0;
  const close = (): void => setOpened(undefined);
  return (
    <Card
      size="small"
      className="bh-no-print"
      role="region"
      aria-label={t('next.title')}
      // Not as extra: on a narrow screen the buttons go below the title instead of over it.
      title={
        <Flex gap={8} wrap align="center" justify="space-between" style={{ paddingBlock: 6 }}>
          <span>{t('next.title')}</span>
          <Flex gap={8} wrap>
            <WhyNot hazardId={hazard.id} />
            <Further commands={further} opener={opener} onOpen={setOpened} />
          </Flex>
        </Flex>
      }
      styles={{ title: { whiteSpace: 'normal' } }}
    >
      <Flex vertical gap={16}>
        {own.isLoading ? <Skeleton active title={false} paragraph={{ rows: 6 }} /> : null}
        {mine.map((task) => (
          <OwnTask key={task.taskId} task={task} hazard={hazard} />
        ))}
        {next.map(({ command, form: NextForm }) => (
          <NextForm key={command} hazard={hazard} />
        ))}
        {situation.isVoidAsked && !next.some(({ command }) => command === 'hazard.decide-void') ? (
          <VoidAsked hazard={hazard} />
        ) : null}
        {isQuiet ? <Alert type="info" showIcon title={t('next.nothing')} /> : null}
        {others.length > 0 ? <Waiting tasks={others} /> : null}
      </Flex>
      <FormDrawer
        title={t('next.further')}
        open={opened !== undefined}
        onClose={close}
        opener={opener}
        size="large"
      >
        {opened ? (
          <WhenDone value={opened.isRepeated ? stay : close}>
            <opened.form hazard={hazard} />
          </WhenDone>
        ) : null}
      </FormDrawer>
    </Card>
  );
}

/** A request to void the case, for those who cannot decide it. */
function VoidAsked({ hazard: { voidRequest } }: { hazard: CaseOnPage }) {
  const { t } = useTranslation('cases');
  const name = useNames('accounts', [voidRequest?.by]);
  if (!voidRequest) return null;
  return (
    <Alert
      type="warning"
      showIcon
      title={t('next.voidAsked', { name: name(voidRequest.by), at: minute(voidRequest.at) })}
      description={voidRequest.reason}
    />
  );
}

function Further({
  commands,
  opener,
  onOpen,
}: {
  commands: readonly FreeCommand[];
  opener: RefObject<HTMLButtonElement | null>;
  onOpen: (command: FreeCommand) => void;
}) {
  const { t } = useTranslation('cases');
  const term = useTerm();
  if (commands.length === 0) return null;
  const items = commands.map(({ command }) => ({ key: command, label: term('command', command) }));
  return (
    <Dropdown
      trigger={['click']}
      menu={{
        items,
        onClick: ({ key }) => {
          const chosen = commands.find(({ command }) => command === key);
          if (chosen) onOpen(chosen);
        },
      }}
    >
      <Button ref={opener} icon={<DownOutlined aria-hidden />} iconPlacement="end">
        {t('next.further')}
      </Button>
    </Dropdown>
  );
}

function OwnTask({ task, hazard }: { task: Schemas['WorkItem']; hazard: CaseOnPage }) {
  const { t } = useTranslation(['cases', 'work']);
  const said = useSaid();
  const TaskForm = taskForms[task.command];
  const isCosigned = task.groups.includes('cosign');
  return (
    <div>
      <Flex gap={8} wrap align="center" style={{ marginBottom: 8 }}>
        <Mark tone="info">{t(isCosigned ? 'work:cosign' : 'next.mine')}</Mark>
        <Typography.Text strong>{said(task.todo)}</Typography.Text>
        {task.onBehalfOf ? (
          <Mark tone="plain">{t('work:onBehalf', { name: task.onBehalfOf.name })}</Mark>
        ) : null}
        <Due at={task.due} />
        <ShareTask taskId={task.taskId} size="small" />
        <Link to="/tasks/$id" params={{ id: task.taskId }}>
          {t('next.toTask')}
        </Link>
      </Flex>
      {isCosigned || task.delegated ? null : reviewTasks.includes(task.command) ? (
        <Link to="/review/$id" params={{ id: hazard.id }}>
          <Button type="primary">{t('next.toReview')}</Button>
        </Link>
      ) : TaskForm ? (
        <TaskForm hazard={hazard} />
      ) : (
        <OtherTask id={task.taskId} />
      )}
    </div>
  );
}

/** A step without a form on this page: one of the enterprise, or one an organiser has designed. */
function OtherTask({ id }: { id: string }) {
  const { t } = useTranslation('cases');
  const { data } = useTaskForm(id);
  if (!data) return null;
  if (data.command === null) {
    return (
      <Link to="/tasks/$id" params={{ id }}>
        <Button type="primary">{t('next.toForm')}</Button>
      </Link>
    );
  }
  return (
    <Alert type="info" title={t('next.onPhone')} action={<Button href="/m">{t('next.openPhone')}</Button>} />
  );
}

function Waiting({ tasks }: { tasks: readonly Schemas['Task'][] }) {
  const { t } = useTranslation('cases');
  const stepName = useStepName();
  const term = useTerm();
  const name = useNames(
    'accounts',
    tasks.flatMap(({ assignee, claimedBy }) => [assignee, claimedBy]),
  );
  return (
    <div>
      <Typography.Text strong>{t('next.waiting')}</Typography.Text>
      <ul style={{ margin: '4px 0' }}>
        {tasks.map((task) => (
          <li key={task.id}>
            {stepName(task.name, task.nameEn)} ·{' '}
            {name(task.claimedBy ?? task.assignee) ||
              task.roles.map((role) => term('role', role)).join(' / ')}{' '}
            <Due at={task.due} /> <ShareTask taskId={task.id} size="small" style={twoLines} />
          </li>
        ))}
      </ul>
    </div>
  );
}
