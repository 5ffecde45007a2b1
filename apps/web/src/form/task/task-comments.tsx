import { Button, Input } from 'antd';
import dayjs from 'dayjs';
import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { $api, api } from '../../api/client';
import { commandHeaders } from '../../api/command';
import { useMay } from '../../session/use-session';
import { useAct } from '../../ui/use-act';
import { PeopleSelect } from './people-select';
import { useRefreshTasks } from './use-task';

/** What people say about a task, open or done; it stays. */
export function TaskComments({ taskId }: { taskId: string }) {
  const { t } = useTranslation('task');
  const may = useMay();
  const params = { path: { id: taskId } };
  const { data } = $api.useQuery('get', '/api/v1/tasks/{id}/comments', { params });
  const comments = data?.items ?? [];
  return (
    <section aria-label={t('comments.title')}>
      <h2 style={{ fontSize: 16, margin: '0 0 8px' }}>{t('comments.title')}</h2>
      {comments.length === 0 ? null : (
        <ul style={{ listStyle: 'none', margin: '0 0 12px', padding: 0, display: 'grid', gap: 8 }}>
          {comments.map(({ id, authorName, text, createdAt }) => (
            <li key={id}>
              <strong>{authorName}</strong>{' '}
              <time dateTime={createdAt}>{dayjs(createdAt).format('YYYY-MM-DD HH:mm')}</time>
              <div style={{ whiteSpace: 'pre-wrap' }}>{text}</div>
            </li>
          ))}
        </ul>
      )}
      {may('task.comment') ? <SaySomething taskId={taskId} /> : null}
    </section>
  );
}

function SaySomething({ taskId }: { taskId: string }) {
  const { t } = useTranslation('task');
  const id = useId();
  const [text, setText] = useState('');
  const [mentions, setMentions] = useState<string[]>([]);
  const copyId = useId();
  const refresh = useRefreshTasks();
  const act = useAct(async (key) => {
    const params = { path: { id: taskId } };
    const body = { text: text.trim(), ...(mentions.length > 0 && { mentions }) };
    await api.POST('/api/v1/tasks/{id}/comments', { params, body, headers: commandHeaders(key) });
    setText('');
    setMentions([]);
    await refresh();
  }, t('comments.sent'));
  function send(event: FormEvent): void {
    event.preventDefault();
    void act.run();
  }
  return (
    <form onSubmit={send}>
      <label htmlFor={id}>{t('comments.label')}</label>
      <Input.TextArea
        id={id}
        value={text}
        maxLength={4_000}
        autoSize={{ minRows: 2, maxRows: 8 }}
        onChange={({ target }) => setText(target.value)}
      />
      <label htmlFor={copyId} style={{ display: 'block', marginTop: 8 }}>
        {t('comments.copy')}
      </label>
      <PeopleSelect id={copyId} value={mentions} onChange={setMentions} />
      <Button htmlType="submit" disabled={text.trim() === ''} loading={act.busy} style={{ marginTop: 8 }}>
        {t('comments.send')}
      </Button>
    </form>
  );
}
