import { Flex, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../api/client';
import { useCloseGuard } from '../ui/close-guard';
import { MakeLink } from './make-link';
import { MadeLink } from './made-link';
import { TaskLinks } from './task-links';

interface ShareDialogProps {
  readonly taskId: string;
  readonly offer: Schemas['TaskLinkOffer'];
  readonly open: boolean;
  readonly onClose: () => void;
}

/** Makes a link to one task, shows it once, and lists those that were made before. */
export function ShareDialog({ taskId, offer, open, onClose }: ShareDialogProps) {
  const { t } = useTranslation('share');
  const [made, setMade] = useState<Schemas['TaskLinkCreated']>();
  const [phone, setPhone] = useState('');
  const { close, question } = useCloseGuard(() => !made && phone !== '', onClose);
  function begin(): void {
    setMade(undefined);
    setPhone('');
  }
  return (
    <Modal title={t('share')} open={open} onCancel={close} afterClose={begin} footer={null} destroyOnHidden>
      <Flex vertical gap={12}>
        {made ? (
          <MadeLink link={made} />
        ) : (
          <MakeLink taskId={taskId} offer={offer} phone={phone} onPhone={setPhone} onMade={setMade} />
        )}
        <TaskLinks taskId={taskId} />
      </Flex>
      {question}
    </Modal>
  );
}
