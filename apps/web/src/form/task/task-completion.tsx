import { Alert, Button, Flex } from 'antd';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, type Schemas } from '../../api/client';
import { commandHeaders } from '../../api/command';
import { problemOf } from '../../api/problem';
import { useAct } from '../../ui/use-act';
import { type FormSchema, missingFields, outputOf } from '../form-schema';
import { SchemaForm } from '../schema-form';
import { DraftLine } from './draft-line';
import { useRefreshTasks } from './use-task';
import { type StoredDraft, useTaskDraft } from './use-task-draft';

interface TaskCompletionProps {
  readonly task: Schemas['Task'];
  readonly asked: Schemas['TaskForm'];
  readonly stored: StoredDraft;
}

/** Fills in the form of a task and completes it; what the server refuses stays on the page. */
export function TaskCompletion({ task, asked, stored }: TaskCompletionProps) {
  const { t } = useTranslation('task');
  const schema = useSchema(asked);
  const draft = useTaskDraft(task.id, stored, asked.values);
  const refresh = useRefreshTasks();
  const [tried, setTried] = useState(false);
  const [refused, setRefused] = useState<readonly string[]>([]);
  const { values } = draft;
  const isPrepared = task.delegationState === 'PENDING';
  const act = useAct(
    async (key) => {
      setRefused([]);
      await draft.stop();
      try {
        if (isPrepared) await resolve(task.id, key);
        else if (asked.form) await complete(task.id, key, outputOf(schema, values));
        else await completeWithNote(task.id, key, values['note']);
      } catch (error) {
        setRefused(refusedFields(error));
        draft.change(values);
        throw error;
      }
      await refresh();
    },
    t(isPrepared ? 'resolved' : 'completed'),
  );
  function submit(event: FormEvent): void {
    event.preventDefault();
    setTried(true);
    if (isPrepared || missingFields(schema, values).length === 0) void act.run();
  }
  const isMissing = tried && missingFields(schema, values).length > 0;
  return (
    <form aria-label={task.name} noValidate onSubmit={submit}>
      <Flex vertical gap={16}>
        {asked.form ? null : <div>{t('noForm')}</div>}
        <SchemaForm
          schema={schema}
          values={values}
          onChange={draft.change}
          showMissing={tried && !isPrepared}
          refused={refused}
        />
        {isMissing && !isPrepared ? <Alert type="error" showIcon title={t('form.incomplete')} /> : null}
        {task.consentsAwaited.length > 0 ? (
          <Alert type="info" showIcon title={t('consents', { count: task.consentsAwaited.length })} />
        ) : null}
        <Flex gap={12} align="center" wrap>
          <Button type="primary" htmlType="submit" loading={act.busy}>
            {t(isPrepared ? 'resolve' : 'complete')}
          </Button>
          <DraftLine state={draft.state} />
        </Flex>
      </Flex>
    </form>
  );
}

/** A step that asks for nothing takes a note, which is kept as a comment. */
function useSchema({ form }: Schemas['TaskForm']): FormSchema {
  const { t } = useTranslation('task');
  const title = t('note');
  return (
    form ?? {
      type: 'object',
      properties: {
        note: { type: 'string', format: 'textarea', title, 'x-title-en': title, maxLength: 4_000 },
      },
    }
  );
}

/** Gives a prepared task back whose form stands elsewhere. */
export function HandBack({ taskId }: { taskId: string }) {
  const { t } = useTranslation('task');
  const refresh = useRefreshTasks();
  const act = useAct(async (key) => {
    await resolve(taskId, key);
    await refresh();
  }, t('resolved'));
  return (
    <Button type="primary" loading={act.busy} onClick={() => void act.run()} style={{ alignSelf: 'start' }}>
      {t('resolve')}
    </Button>
  );
}

async function resolve(id: string, key: string): Promise<void> {
  await api.POST('/api/v1/tasks/{id}/resolve', { params: { path: { id } }, headers: commandHeaders(key) });
}

async function complete(id: string, key: string, output: Record<string, unknown>): Promise<void> {
  const params = { path: { id } };
  await api.POST('/api/v1/tasks/{id}/complete', { params, body: { output }, headers: commandHeaders(key) });
}

/** Tried again with the same key the note is not said twice. */
async function completeWithNote(id: string, key: string, note: unknown): Promise<void> {
  await complete(id, key, {});
  const text = typeof note === 'string' ? note.trim() : '';
  if (text === '') return;
  const params = { path: { id } };
  await api.POST('/api/v1/tasks/{id}/comments', {
    params,
    body: { text },
    headers: commandHeaders(`${key}-note`),
  });
}

function refusedFields(error: unknown): string[] {
  const { code, fields } = problemOf(error);
  if (code !== 'FORM_REFUSED' || !Array.isArray(fields)) return [];
  return fields.flatMap((field) => String(field).split(' ')[0] ?? []);
}
