import { useQueryClient } from '@tanstack/react-query';
import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { api, type Schemas } from '../../../api/client';
import { commandHeaders } from '../../../api/command';
import { FormModal } from '../form-modal';
import { ReasonField } from '../reason-button';
import { ElementSelect } from './element-select';

interface RestartDialogProps {
  readonly instance: Schemas['Instance'];
  readonly onClose: () => void;
  /** With the id of what runs now; another one when the instance was over. */
  readonly onBegun: (instanceId: string) => void;
}

/** Begins a process anew from one of its elements. */
export function RestartDialog({ instance, onClose, onBegun }: RestartDialogProps) {
  const { t } = useTranslation('admin');
  const queries = useQueryClient();
  async function restart(body: Schemas['RestartInstanceRequest'], key: string): Promise<void> {
    const { data } = await api.POST('/api/v1/instances/{id}/restart', {
      params: { path: { id: instance.id } },
      headers: commandHeaders(key),
      body,
    });
    await queries.invalidateQueries();
    if (data) onBegun(data.instance.id);
  }
  return (
    <FormModal<Schemas['RestartInstanceRequest']>
      title={t('instance.restartTitle')}
      save={restart}
      onClose={onClose}
      okText={t('instance.restart')}
      done={t('done')}
    >
      <p>{t(instance.endedAt ? 'instance.restartOverConsequence' : 'instance.restartConsequence')}</p>
      <Form.Item
        name="from"
        label={t('field.startBefore')}
        rules={[{ required: true, message: t('missing.element') }]}
      >
        <ElementSelect definitionId={instance.definitionId} />
      </Form.Item>
      <ReasonField />
    </FormModal>
  );
}
