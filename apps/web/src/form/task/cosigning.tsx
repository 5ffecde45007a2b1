import { Alert, Button, Flex, Input } from 'antd';
import dayjs from 'dayjs';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { $api, api, type Schemas } from '../../api/client';
import { commandHeaders } from '../../api/command';
import { ReasonButton } from '../../pages/admin/reason-button';
import { useAccount, useMay } from '../../session/use-session';
import { useAct } from '../../ui/use-act';
import { useIsMine, useRefreshTasks } from './use-task';
import { personIn, useTaskStory } from './use-task-story';

type Cosigner = Schemas['Cosigner'];

/** Whose consent a task takes, what they said, and the form for one's own; nothing when nobody was ever asked. */
export function Cosigning({ task }: { task: Schemas['Task'] }) {
  const { t } = useTranslation('task');
  const params = { path: { id: task.id } };
  const { data } = $api.useQuery('get', '/api/v1/tasks/{id}/cosigners', { params });
  const story = useTaskStory(task.id).data;
  const account = useAccount();
  const selves = [account?.id, story?.onBehalfOf?.id];
  const cosigners = data?.items ?? [];
  if (cosigners.length === 0) return null;
  const isAsked = ({ accountId, removedAt }: Cosigner): boolean =>
    task.status === 'OPEN' && removedAt === null && selves.includes(accountId);
  const own = cosigners.find(isAsked);
  return (
    <section aria-label={t('cosign.title')}>
      <h2 style={{ fontSize: 16, margin: '0 0 8px' }}>{t('cosign.title')}</h2>
      <ul style={{ listStyle: 'none', margin: '0 0 12px', padding: 0, display: 'grid', gap: 8 }}>
        {cosigners.map((cosigner) => (
          <li key={cosigner.id}>
            <CosignerLine task={task} cosigner={cosigner} name={personIn(story, cosigner.accountId)} />
          </li>
        ))}
      </ul>
      {own ? <OwnConsent key={own.id} taskId={task.id} cosigner={own} /> : null}
    </section>
  );
}

interface CosignerLineProps {
  readonly task: Schemas['Task'];
  readonly cosigner: Cosigner;
  readonly name: string;
}

function CosignerLine({ task, cosigner, name }: CosignerLineProps) {
  const { t } = useTranslation('task');
  const may = useMay();
  const isMine = useIsMine(task.id);
  const refresh = useRefreshTasks();
  const { accountId, reason, decision, comment, decidedAt, removedAt } = cosigner;
  const state = removedAt === null ? (decision ?? 'waiting') : 'removed';
  async function remove(why: string, key: string): Promise<void> {
    const params = { path: { id: task.id, accountId } };
    const body = { reason: why };
    await api.POST('/api/v1/tasks/{id}/cosigners/{accountId}/remove', {
      params,
      body,
      headers: commandHeaders(key),
    });
    await refresh();
  }
  return (
    <Flex gap={8} wrap align="center">
      <strong>{name}</strong>
      <span>{t(`cosign.${state}`)}</span>
      {decidedAt ? <time dateTime={decidedAt}>{dayjs(decidedAt).format('YYYY-MM-DD HH:mm')}</time> : null}
      <span style={{ whiteSpace: 'pre-wrap' }}>{comment ?? reason}</span>
      {isMine && removedAt === null && may('task.remove-cosigner') ? (
        <ReasonButton
          size="small"
          title={t('cosign.removeTitle', { name })}
          consequence={t('cosign.removeConsequence')}
          onReason={remove}
        >
          {t('cosign.remove')}
        </ReasonButton>
      ) : null}
    </Flex>
  );
}

function OwnConsent({ taskId, cosigner }: { taskId: string; cosigner: Cosigner }) {
  const { t } = useTranslation('task');
  const id = useId();
  const [text, setText] = useState(cosigner.comment ?? '');
  const [isMissing, setMissing] = useState(false);
  const consent = useDecision(taskId, 'CONSENT', text);
  const object = useDecision(taskId, 'OBJECT', text);
  function refuse(): void {
    setMissing(text.trim() === '');
    if (text.trim() !== '') void object.run();
  }
  return (
    <Flex vertical gap={8}>
      <Alert
        type="info"
        showIcon
        title={t('cosign.mine', { reason: cosigner.reason })}
        description={t('cosign.change')}
      />
      <div>
        <label htmlFor={id}>{t('cosign.comment')}</label>
        <Input.TextArea
          id={id}
          value={text}
          maxLength={2_000}
          status={isMissing ? 'error' : undefined}
          aria-invalid={isMissing}
          autoSize={{ minRows: 2, maxRows: 6 }}
          onChange={({ target }) => setText(target.value)}
        />
        {isMissing ? <div role="alert">{t('cosign.commentMissing')}</div> : null}
      </div>
      <Flex gap={8} wrap>
        <Button
          type="primary"
          loading={consent.busy}
          disabled={object.busy}
          onClick={() => void consent.run()}
        >
          {t('cosign.consent')}
        </Button>
        <Button loading={object.busy} disabled={consent.busy} onClick={refuse}>
          {t('cosign.object')}
        </Button>
      </Flex>
    </Flex>
  );
}

function useDecision(taskId: string, decision: 'CONSENT' | 'OBJECT', text: string) {
  const { t } = useTranslation('task');
  const refresh = useRefreshTasks();
  const comment = text.trim();
  return useAct(async (key) => {
    const params = { path: { id: taskId } };
    const body = { decision, ...(comment !== '' && { comment }) };
    await api.POST('/api/v1/tasks/{id}/cosign', { params, body, headers: commandHeaders(key) });
    await refresh();
  }, t('cosign.said'));
}
