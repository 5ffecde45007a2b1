import { Form, Input, Select } from 'antd';
import dayjs from 'dayjs';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { $api, api, type Schemas } from '../../api/client';
import { commandHeaders } from '../../api/command';
import { FormModal } from '../../pages/admin/form-modal';
import { ReasonField } from '../../pages/admin/reason-button';
import { PeopleSelect, PersonSelect } from './people-select';
import { priorities, priorityName } from './priority';
import { useRefreshTasks } from './use-task';

/** What a dialog about a task is given. */
export interface VerbDialogProps {
  readonly task: Schemas['Task'];
  readonly onClose: () => void;
}

interface VerbFormProps<Values> extends VerbDialogProps {
  readonly verb: 'delegate' | 'reassign' | 'return' | 'followUp' | 'prioritise';
  readonly initialValues?: Partial<Values>;
  readonly send: (values: Values, key: string) => Promise<unknown>;
  readonly children: ReactNode;
}

/** Says what it will do, sends it once, and shows the task as it is then. */
function VerbForm<Values extends object>(props: VerbFormProps<Values>) {
  const { verb, initialValues, send, onClose, children } = props;
  const { t } = useTranslation('task');
  const refresh = useRefreshTasks();
  return (
    <FormModal<Values>
      title={t(`${verb}.title`)}
      okText={t(`${verb}.button`)}
      initialValues={initialValues}
      onClose={onClose}
      done={t(`${verb}.done`)}
      save={async (values, key) => {
        await send(values, key);
        await refresh();
      }}
    >
      <p>{t(`${verb}.consequence`)}</p>
      {children}
    </FormModal>
  );
}

/** Lets somebody else prepare the task. */
export function DelegateDialog({ task, onClose }: VerbDialogProps) {
  const { t } = useTranslation('task');
  const path = { id: task.id };
  async function send({ accountId, note = '' }: { accountId: string; note?: string }, key: string) {
    const headers = commandHeaders(key);
    await api.POST('/api/v1/tasks/{id}/delegate', { params: { path }, body: { accountId }, headers });
    const text = note.trim();
    if (text === '') return;
    const body = { text, mentions: [accountId] };
    await api.POST('/api/v1/tasks/{id}/comments', {
      params: { path },
      body,
      headers: commandHeaders(`${key}-note`),
    });
  }
  return (
    <VerbForm verb="delegate" task={task} onClose={onClose} send={send}>
      <Form.Item
        name="accountId"
        label={t('delegate.person')}
        rules={[{ required: true, message: t('missing.person') }]}
      >
        <PersonSelect except={[task.assignee, task.claimedBy, ...task.cosigners]} />
      </Form.Item>
      <Form.Item name="note" label={t('delegate.note')}>
        <Input.TextArea maxLength={1_000} autoSize={{ minRows: 2, maxRows: 6 }} />
      </Form.Item>
    </VerbForm>
  );
}

/** Gives the task to somebody else for good, or takes it from whoever has it. */
export function ReassignDialog({ task, onClose }: VerbDialogProps) {
  const { t } = useTranslation('task');
  async function send({ accountId, reason }: { accountId?: string; reason: string }, key: string) {
    const params = { path: { id: task.id } };
    const body = { accountId: accountId ?? null, reason };
    await api.POST('/api/v1/tasks/{id}/reassign', { params, body, headers: commandHeaders(key) });
  }
  return (
    <VerbForm verb="reassign" task={task} onClose={onClose} send={send}>
      <Form.Item name="accountId" label={t('reassign.person')}>
        <PersonSelect except={[task.claimedBy, ...task.cosigners]} />
      </Form.Item>
      <ReasonField />
    </VerbForm>
  );
}

/** Gives the task back to an earlier one. */
export function ReturnDialog({ task, onClose }: VerbDialogProps) {
  const { t } = useTranslation('task');
  const targets = useReturnTargets(task.id, true);
  async function send(body: Schemas['ReturnTaskRequest'], key: string) {
    const params = { path: { id: task.id } };
    await api.POST('/api/v1/tasks/{id}/return', { params, body, headers: commandHeaders(key) });
  }
  return (
    <VerbForm
      verb="return"
      task={task}
      onClose={onClose}
      send={send}
      initialValues={{ elementId: targets[0]?.elementId }}
    >
      <Form.Item
        name="elementId"
        label={t('return.step')}
        rules={[{ required: true, message: t('missing.step') }]}
      >
        <Select options={targets.map(({ elementId, name }) => ({ value: elementId, label: name }))} />
      </Form.Item>
      <ReasonField />
    </VerbForm>
  );
}

/** Earlier steps the task can be given back to. */
export function useReturnTargets(id: string, enabled: boolean): readonly Schemas['ReturnTarget'][] {
  const params = { path: { id } };
  const { data } = $api.useQuery('get', '/api/v1/tasks/{id}/return-targets', { params }, { enabled });
  return data?.items ?? [];
}

/** Notes when to look at the task again. */
export function FollowUpDialog({ task, onClose }: VerbDialogProps) {
  const { t } = useTranslation('task');
  async function send({ day }: { day?: string }, key: string) {
    const params = { path: { id: task.id } };
    const body = { followUp: day ? dayjs(day).toISOString() : null };
    await api.POST('/api/v1/tasks/{id}/follow-up', { params, body, headers: commandHeaders(key) });
  }
  const day = task.followUp ? dayjs(task.followUp).format('YYYY-MM-DD') : undefined;
  return (
    <VerbForm verb="followUp" task={task} onClose={onClose} send={send} initialValues={{ day }}>
      <Form.Item name="day" label={t('followUp.day')}>
        <Input type="date" />
      </Form.Item>
    </VerbForm>
  );
}

/** Says how urgent the task is. */
export function PriorityDialog({ task, onClose }: VerbDialogProps) {
  const { t } = useTranslation('task');
  async function send({ level }: { level: keyof typeof priorities }, key: string) {
    const params = { path: { id: task.id } };
    const body = { priority: priorities[level] };
    await api.POST('/api/v1/tasks/{id}/priority', { params, body, headers: commandHeaders(key) });
  }
  const levels = ['high', 'normal', 'low'] as const;
  const initialValues = { level: priorityName(task.priority) };
  return (
    <VerbForm verb="prioritise" task={task} onClose={onClose} send={send} initialValues={initialValues}>
      <Form.Item name="level" label={t('prioritise.level')}>
        <Select options={levels.map((level) => ({ value: level, label: t(`priority.${level}`) }))} />
      </Form.Item>
    </VerbForm>
  );
}

/** Asks further people for their consent. */
export function CosignersDialog({ task, onClose }: VerbDialogProps) {
  const { t } = useTranslation('task');
  const refresh = useRefreshTasks();
  async function send(body: Schemas['AddCosignersRequest'], key: string) {
    const params = { path: { id: task.id } };
    await api.POST('/api/v1/tasks/{id}/cosigners', { params, body, headers: commandHeaders(key) });
    await refresh();
  }
  return (
    <FormModal<Schemas['AddCosignersRequest']>
      title={t('cosign.askTitle')}
      okText={t('cosign.ask')}
      onClose={onClose}
      done={t('cosign.asked')}
      save={send}
    >
      <p>{t('cosign.askConsequence')}</p>
      <Form.Item
        name="accountIds"
        label={t('cosign.people')}
        rules={[{ required: true, message: t('missing.person') }]}
      >
        <PeopleSelect except={[task.assignee, task.claimedBy, task.owner, ...task.cosigners]} />
      </Form.Item>
      <ReasonField label={t('cosign.matter')} />
    </FormModal>
  );
}
