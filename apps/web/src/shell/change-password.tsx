import { Form, Input, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client';
import { session } from '../session/session-store';
import { useAct } from '../ui/use-act';

/** Changes the own password; every session of the account ends with it. */
export function ChangePassword({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { t } = useTranslation();
  const [form] = Form.useForm<{ currentPassword: string; newPassword: string }>();
  const change = useAct(async () => {
    const body = await form.validateFields();
    await api.POST('/api/v1/sessions/current/password', { body });
  }, t('password.changed'));
  async function submit(): Promise<void> {
    if (await change.run()) session.end('SIGNED_OUT');
  }
  return (
    <Modal
      title={t('menu.changePassword')}
      open={open}
      onCancel={onClose}
      onOk={() => void submit()}
      confirmLoading={change.busy}
      okText={t('action.save')}
      cancelText={t('action.cancel')}
    >
      <Form form={form} layout="vertical">
        <Form.Item name="currentPassword" label={t('password.current')} rules={[{ required: true }]}>
          <Input.Password autoComplete="current-password" maxLength={128} />
        </Form.Item>
        <Form.Item name="newPassword" label={t('password.next')} rules={[{ required: true, min: 8 }]}>
          <Input.Password autoComplete="new-password" maxLength={128} />
        </Form.Item>
      </Form>
    </Modal>
  );
}
