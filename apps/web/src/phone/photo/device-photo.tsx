import { DeleteOutlined, EditOutlined } from '@ant-design/icons';
import { Button, Flex, Image } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDevice } from '../offline/use-device';
import type { DevicePhoto } from '../offline/entry';
import { StoredFiles } from '../enterprise/photos';

interface DevicePhotosProps {
  readonly ids: readonly string[];
  readonly onRemove?: (id: string) => void;
  readonly onAnnotate?: (photo: DevicePhoto) => void;
}

/** Photos beside an item, whether they are on this device or on the server already. */
export function DevicePhotos({ ids, onRemove, onAnnotate }: DevicePhotosProps) {
  const here = useDevice((store) => store.photos.bulkGet([...ids]), [ids.join()]);
  if (!here || ids.length === 0) return null;
  const photos = here.filter((photo) => photo !== undefined);
  const elsewhere = ids.filter((_id, index) => !here[index]);
  return (
    <Flex wrap gap={8}>
      {photos.map((photo) => (
        <OnDevice key={photo.id} photo={photo} onRemove={onRemove} onAnnotate={onAnnotate} />
      ))}
      <StoredFiles ids={elsewhere} onRemove={onRemove} />
    </Flex>
  );
}

/** An address to show a file of this device at. */
export function useBlobUrl(blob: Blob | undefined): string | undefined {
  const [url, setUrl] = useState<string>();
  useEffect(() => {
    if (!blob) return;
    const address = URL.createObjectURL(blob);
    setUrl(address);
    return () => URL.revokeObjectURL(address);
  }, [blob]);
  return url;
}

function OnDevice({ photo, onRemove, onAnnotate }: Omit<DevicePhotosProps, 'ids'> & { photo: DevicePhoto }) {
  const { t } = useTranslation('inspector');
  const url = useBlobUrl(photo.blob);
  const name = photo.fileName;
  return (
    <Flex vertical align="center" gap={2}>
      <Image
        src={url}
        alt={photo.annotates ? t('photo.annotated', { name }) : name}
        width={88}
        height={88}
        style={{ objectFit: 'cover', borderRadius: 6 }}
      />
      <Flex>
        {onAnnotate && !photo.annotates ? (
          <Button
            type="text"
            icon={<EditOutlined />}
            aria-label={t('photo.annotate', { name })}
            onClick={() => onAnnotate(photo)}
          />
        ) : null}
        {onRemove ? (
          <Button
            type="text"
            icon={<DeleteOutlined />}
            aria-label={t('photo.remove', { name })}
            onClick={() => onRemove(photo.id)}
          />
        ) : null}
      </Flex>
    </Flex>
  );
}
