import { Flex, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../api/client';
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
  return (
    <Modal
      title={t('share')}
      open={open}
      onCancel={onClose}
      afterClose={() => setMade(undefined)}
      footer={null}
      destroyOnHidden
    >
      <Flex vertical gap={12}>
        {made ? <MadeLink link={made} /> : <MakeLink taskId={taskId} offer={offer} onMade={setMade} />}
        <TaskLinks taskId={taskId} />
      </Flex>
    </Modal>
  );
}
