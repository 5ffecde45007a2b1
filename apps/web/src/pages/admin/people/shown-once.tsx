import { Alert, Modal, Typography } from 'antd';
import { useTranslation } from 'react-i18next';

interface ShownOnceProps {
  readonly title: string;
  readonly username: string;
  readonly password: string;
  readonly onClose: () => void;
}

/** A new password, on screen until one closes it; nobody can read it afterwards. */
export function ShownOnce({ title, username, password, onClose }: ShownOnceProps) {
  const { t } = useTranslation('admin');
  return (
    <Modal
      open
      title={title}
      onOk={onClose}
      onCancel={onClose}
      mask={{ closable: false }}
      okText={t('passwordNoted')}
      cancelButtonProps={{ style: { display: 'none' } }}
    >
      <Alert type="warning" showIcon title={t('passwordOnce')} style={{ marginBottom: 16 }} />
      <dl>
        <dt>{t('field.username')}</dt>
        <dd>{username}</dd>
        <dt>{t('field.password')}</dt>
        <dd>
          <Typography.Text code copyable style={{ fontSize: 18 }}>
            {password}
          </Typography.Text>
        </dd>
      </dl>
    </Modal>
  );
}
