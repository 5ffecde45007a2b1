import { Button, Flex } from 'antd';
import { useTranslation } from 'react-i18next';
import { api, type Schemas } from '../../api/client';
import { commandHeaders } from '../../api/command';
import { useAct } from '../../ui/use-act';
import { useRefreshTasks } from './use-task';

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
  if (task.claimedBy === null && task.assignee !== null) return <div>{t('holder.assigned')}</div>;
  const isFree = task.claimedBy === null;
  const act = isFree ? claim : release;
  return (
    <Flex gap={12} align="center" wrap>
      <span>{t(isFree ? 'holder.free' : 'holder.mine')}</span>
      <Button loading={act.busy} onClick={() => void act.run()}>
        {t(isFree ? 'holder.claim' : 'holder.release')}
      </Button>
    </Flex>
  );
}
