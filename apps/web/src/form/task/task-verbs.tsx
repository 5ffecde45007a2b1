import { Button, Flex } from 'antd';
import { type ComponentType, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, type Schemas } from '../../api/client';
import { commandHeaders } from '../../api/command';
import { useAccount, useMay } from '../../session/use-session';
import { ConfirmButton } from '../../ui/confirm-button';
import { useAct } from '../../ui/use-act';
import { useIsMine, useRefreshTasks } from './use-task';
import { useTaskStory } from './use-task-story';
import {
  CosignersDialog,
  DelegateDialog,
  FollowUpDialog,
  PriorityDialog,
  ReassignDialog,
  ReturnDialog,
  useReturnTargets,
  type VerbDialogProps,
} from './verb-dialogs';

interface Verb {
  readonly label: string;
  readonly dialog: ComponentType<VerbDialogProps>;
}

interface TaskVerbsProps {
  readonly task: Schemas['Task'];
  /** The use case behind it; null: its form is all there is. */
  readonly command: string | null;
}

/** What else can be done with an open task than completing it, by right and as it stands. */
export function TaskVerbs({ task, command }: TaskVerbsProps) {
  const { t } = useTranslation('task');
  const [opened, setOpened] = useState<Verb>();
  const verbs = useVerbs(task, command);
  const isOwner = useOwns(task);
  if (verbs.length === 0 && !isOwner) return null;
  return (
    <Flex wrap gap={8} role="group" aria-label={t('actions.title')} className="bh-no-print">
      {isOwner ? <TakeBack id={task.id} /> : null}
      {verbs.map((verb) => (
        <Button key={verb.label} onClick={() => setOpened(verb)}>
          {verb.label}
        </Button>
      ))}
      {opened ? <opened.dialog task={task} onClose={() => setOpened(undefined)} /> : null}
    </Flex>
  );
}

/** What one holds oneself or as a deputy. */
function useSelves(taskId: string): readonly (string | null | undefined)[] {
  const account = useAccount();
  const story = useTaskStory(taskId);
  return [account?.id, story.data?.onBehalfOf?.id];
}

/** Whether it is with somebody whom the signed-in person has asked to prepare it. */
function useOwns({ id, delegationState, owner }: Schemas['Task']): boolean {
  const may = useMay();
  const selves = useSelves(id);
  return delegationState === 'PENDING' && owner !== null && selves.includes(owner) && may('task.unclaim');
}

function useVerbs(task: Schemas['Task'], command: string | null): Verb[] {
  const { t } = useTranslation('task');
  const may = useMay();
  const isMine = useIsMine(task.id) === true;
  const selves = useSelves(task.id);
  const isPrepared = task.delegationState === 'PENDING';
  const isDoable = isMine && !isPrepared;
  const holder = task.claimedBy ?? task.assignee;
  const isHeld = holder !== null && selves.includes(holder);
  const targets = useReturnTargets(task.id, isDoable && command === null);
  const verbs: readonly (Verb & { readonly may: boolean })[] = [
    { label: t('delegate.button'), dialog: DelegateDialog, may: isDoable && may('task.delegate') },
    { label: t('return.button'), dialog: ReturnDialog, may: targets.length > 0 && may('task.return') },
    { label: t('cosign.ask'), dialog: CosignersDialog, may: isDoable && may('task.add-cosigners') },
    { label: t('followUp.button'), dialog: FollowUpDialog, may: isHeld && may('task.set-follow-up') },
    { label: t('reassign.button'), dialog: ReassignDialog, may: may('task.reassign') },
    { label: t('prioritise.button'), dialog: PriorityDialog, may: may('task.set-priority') },
  ];
  return verbs.filter((verb) => verb.may);
}

function TakeBack({ id }: { id: string }) {
  const { t } = useTranslation('task');
  const refresh = useRefreshTasks();
  const act = useAct(async (key) => {
    await api.POST('/api/v1/tasks/{id}/unclaim', { params: { path: { id } }, headers: commandHeaders(key) });
    await refresh();
  }, t('takeBack.done'));
  return (
    <ConfirmButton title={t('takeBack.title')} consequence={t('takeBack.consequence')} onConfirm={act.run}>
      {t('takeBack.button')}
    </ConfirmButton>
  );
}
