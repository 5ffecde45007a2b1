import { Button, Flex } from 'antd';
import { useTranslation } from 'react-i18next';
import { api, type Schemas } from '../../api/client';
import { commandHeaders } from '../../api/command';
import { type Act, useAct } from '../../ui/use-act';
import { useRefreshTasks } from './use-task';
import { personIn, useTaskStory } from './use-task-story';

/** Who has taken a task one may do, and the way to take it or to give it back. */
export function TaskHolder({ task }: { task: Schemas['Task'] }) {
  const { t } = useTranslation('task');
  const refresh = useRefreshTasks();
  const params = { path: { id: task.id } };
  const claim = useAct(async (key) => {
    await api.POST('/api/v1/tasks/{id}/claim', { params, headers: commandHeaders(key) });
    await refresh();
  }, t('holder.claimed'));
  const release = useAct(async (key) => {
    await api.POST('/api/v1/tasks/{id}/unclaim', { params, headers: commandHeaders(key) });
    await refresh();
  }, t('holder.released'));
  const owner = personIn(useTaskStory(task.id).data, task.owner);
  /** When somebody was quicker the page shows who. */
  async function run(act: Act): Promise<void> {
    if (!(await act.run())) await refresh();
  }
  if (task.claimedBy === null && task.assignee !== null) return <div>{t('holder.assigned')}</div>;
  if (task.delegationState === 'PENDING') return <div>{t('delegatedBy', { name: owner })}</div>;
  const isFree = task.claimedBy === null;
  const act = isFree ? claim : release;
  return (
    <Flex gap={12} align="center" wrap>
      <span>{t(isFree ? 'holder.free' : 'holder.mine')}</span>
      <Button loading={act.busy} onClick={() => void run(act)}>
        {t(isFree ? 'holder.claim' : 'holder.release')}
      </Button>
    </Flex>
  );
}
