import { useQueryClient } from '@tanstack/react-query';
import { Card, Flex } from 'antd';
import dayjs from 'dayjs';
import { useTranslation } from 'react-i18next';
import { api, type Schemas } from '../api/client';
import { commandHeaders } from '../api/command';
import { useMay } from '../session/use-session';
import { ConfirmButton } from '../ui/confirm-button';
import { Mark } from '../ui/mark';
import { useAct } from '../ui/use-act';
import { useTaskLinks } from './use-task-links';

/** The links to a task that were made so far: who came by them, and the way to end one. */
export function TaskLinks({ taskId }: { taskId: string }) {
  const { t } = useTranslation('share');
  const { data } = useTaskLinks(taskId);
  if (!data || data.items.length === 0) return null;
  return (
    <Flex vertical gap={8} component="section" aria-label={t('made')}>
      {data.items.toReversed().map((link) => (
        <Made key={link.id} link={link} />
      ))}
    </Flex>
  );
}

const time = (at: string): string => dayjs(at).format('YYYY-MM-DD HH:mm');

function Made({ link }: { link: Schemas['TaskLinkSummary'] }) {
  const { t } = useTranslation('share');
  const may = useMay();
  const queries = useQueryClient();
  const act = useAct(async (key) => {
    const params = { path: { id: link.id } };
    await api.POST('/api/v1/links/{id}/revoke', { params, headers: commandHeaders(key) });
    await queries.invalidateQueries();
  }, t('revoked'));
  const isLive = link.state === 'LIVE';
  return (
    <Card size="small">
      <Flex justify="space-between" gap={8} align="start">
        <div>
          <Mark tone={isLive ? 'good' : 'plain'}>{t(`state.${link.state}`)}</Mark>
          {t('madeBy', { name: link.createdByName, at: time(link.createdAt) })}
          {isLive ? <div>{t('until', { at: time(link.expiresAt) })}</div> : null}
          {link.visits.map(({ name, phone, openedAt }) => (
            <div key={openedAt}>{t('visitor', { name, phone, at: time(openedAt) })}</div>
          ))}
          {link.strangers > 0 ? <div>{t('strangers', { count: link.strangers })}</div> : null}
        </div>
        {isLive && may('task-link.revoke') ? (
          <ConfirmButton
            danger
            size="small"
            title={t('revokeTitle')}
            consequence={t('revokeConsequence')}
            onConfirm={act.run}
          >
            {t('revoke')}
          </ConfirmButton>
        ) : null}
      </Flex>
    </Card>
  );
}
