import { Card, Flex, Tag } from 'antd';
import dayjs from 'dayjs';
import { useTranslation } from 'react-i18next';
import { $api, api, type Schemas } from '../../../api/client';
import { commandHeaders } from '../../../api/command';
import { ConfirmButton } from '../../../ui/confirm-button';
import { useAct } from '../../../ui/use-act';
import { useRefresh } from '../use-case';

/** The links to a task that were made so far: who came by them, and the way to end one. */
export function TaskLinks({ taskId }: { taskId: string }) {
  const { t } = useTranslation('enterprise');
  const { data } = $api.useQuery('get', '/api/v1/tasks/{id}/links', { params: { path: { id: taskId } } });
  if (!data || data.items.length === 0) return null;
  return (
    <Flex vertical gap={8} component="section" aria-label={t('link.made')}>
      {data.items.toReversed().map((link) => (
        <MadeLink key={link.id} link={link} />
      ))}
    </Flex>
  );
}

function MadeLink({ link }: { link: Schemas['TaskLinkSummary'] }) {
  const { t } = useTranslation('enterprise');
  const refresh = useRefresh();
  const act = useAct(async (key) => {
    const params = { path: { id: link.id } };
    await api.POST('/api/v1/links/{id}/revoke', { params, headers: commandHeaders(key) });
    await refresh();
  }, t('link.revoked'));
  const time = (at: string): string => dayjs(at).format('YYYY-MM-DD HH:mm');
  return (
    <Card size="small">
      <Flex justify="space-between" gap={8} align="start">
        <div>
          <Tag>{t(`link.state.${link.state}`)}</Tag>
          {t('link.madeBy', { name: link.createdByName, at: time(link.createdAt) })}
          {link.visits.map(({ name, phone, openedAt }) => (
            <div key={openedAt}>{t('link.visitor', { name, phone, at: time(openedAt) })}</div>
          ))}
          {link.strangers > 0 ? <div>{t('link.strangers', { count: link.strangers })}</div> : null}
        </div>
        {link.state === 'LIVE' ? (
          <ConfirmButton
            danger
            size="small"
            title={t('link.revokeTitle')}
            consequence={t('link.revokeConsequence')}
            onConfirm={act.run}
          >
            {t('link.revoke')}
          </ConfirmButton>
        ) : null}
      </Flex>
    </Card>
  );
}
