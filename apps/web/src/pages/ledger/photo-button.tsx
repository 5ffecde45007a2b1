import { CameraOutlined } from '@ant-design/icons';
import { Button, Flex, Modal, Skeleton } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFile } from '../../evidence/use-file';

/** The photos taken when a hazard was found; fetched when somebody wants to see them. */
export function PhotoButton({ photos }: { photos: readonly string[] }) {
  const { t } = useTranslation('ledger');
  const [open, setOpen] = useState(false);
  if (photos.length === 0) return null;
  return (
    <>
      <Button size="small" icon={<CameraOutlined aria-hidden />} onClick={() => setOpen(true)}>
        {t('photos', { count: photos.length })}
      </Button>
      <Modal
        title={t('photos', { count: photos.length })}
        open={open}
        onCancel={() => setOpen(false)}
        footer={null}
        destroyOnHidden
      >
        <Flex vertical gap={12}>
          {photos.map((id, at) => (
            <Photo key={id} id={id} label={t('photo', { number: at + 1 })} />
          ))}
        </Flex>
      </Modal>
    </>
  );
}

function Photo({ id, label }: { id: string; label: string }) {
  const { t } = useTranslation();
  const { url, error } = useFile(id);
  if (error) return <span>{t('state.failed')}</span>;
  if (!url) return <Skeleton.Image active />;
  return <img src={url} alt={label} style={{ maxWidth: '100%' }} />;
}
