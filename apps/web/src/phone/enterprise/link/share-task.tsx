import { QrcodeOutlined } from '@ant-design/icons';
import { Alert, App, Button, Flex, Input, Modal } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, type Schemas } from '../../../api/client';
import { useSaid } from '../../../i18n/said';
import { Loading } from '../../../ui/states';
import { useAct } from '../../../ui/use-act';
import { useRefresh } from '../use-case';
import { TaskLinks } from './task-links';

const QrCode = lazy(() => import('./qr-code'));

/** Hands one task to somebody without an account: a link and its QR code. */
export function ShareTask({ taskId }: { taskId: string }) {
  const { t } = useTranslation('enterprise');
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button block size="large" icon={<QrcodeOutlined />} onClick={() => setOpen(true)}>
        {t('link.share')}
      </Button>
      <Modal
        title={t('link.share')}
        open={open}
        onCancel={() => setOpen(false)}
        footer={null}
        destroyOnHidden
      >
        <Flex vertical gap={12}>
          <MakeLink taskId={taskId} />
          <TaskLinks taskId={taskId} />
        </Flex>
      </Modal>
    </>
  );
}

function MakeLink({ taskId }: { taskId: string }) {
  const { t } = useTranslation('enterprise');
  const [phone, setPhone] = useState('');
  const refresh = useRefresh();
  const [made, setMade] = useState<Schemas['TaskLinkCreated']>();
  const act = useAct(async () => {
    const { data } = await api.POST('/api/v1/tasks/{id}/link', {
      params: { path: { id: taskId } },
      body: phone === '' ? {} : { phone },
    });
    setMade(data);
    await refresh();
  });
  if (made) return <MadeLink link={made} />;
  const wrong = phone !== '' && !/^1[3-9]\d{9}$/.test(phone);
  return (
    <Flex vertical gap={12}>
      <Alert type="info" title={t('link.help')} />
      <label>
        {t('link.phone')}
        <Input
          inputMode="tel"
          size="large"
          maxLength={11}
          value={phone}
          status={wrong ? 'error' : undefined}
          onChange={({ target }) => setPhone(target.value.trim())}
        />
      </label>
      <Button
        type="primary"
        size="large"
        block
        disabled={wrong}
        loading={act.busy}
        onClick={() => void act.run()}
      >
        {t('link.make')}
      </Button>
    </Flex>
  );
}

function MadeLink({ link }: { link: Schemas['TaskLinkCreated'] }) {
  const { t } = useTranslation('enterprise');
  const said = useSaid();
  const { message } = App.useApp();
  const address = `${location.origin}${link.path}`;
  async function copy(): Promise<void> {
    await navigator.clipboard.writeText(address);
    void message.success(t('link.copied'));
  }
  return (
    <Flex vertical gap={12} align="center">
      <Suspense fallback={<Loading />}>
        <QrCode text={address} label={t('link.qr')} />
      </Suspense>
      <Button size="large" block onClick={() => void copy()}>
        {t('link.copy')}
      </Button>
      <Alert type="warning" title={t('link.onePerson')} description={said(link.reserved)} />
    </Flex>
  );
}
