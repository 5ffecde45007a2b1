import { DeleteOutlined, EditOutlined, FileImageOutlined } from '@ant-design/icons';
import { Button, Flex, Image } from 'antd';
import { Suspense, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDevice } from '../offline/use-device';
import type { DevicePhoto } from '../offline/entry';
import { StoredFiles } from '../enterprise/photos';
import { canBeAnnotated, type Sheet, sheetOfDevice, sheetOfStored } from './sheet';

interface DevicePhotosProps {
  readonly ids: readonly string[];
  readonly onRemove?: (id: string) => void;
  readonly onAnnotate?: (sheet: Promise<Sheet>) => void;
}

/** Photos beside an item, whether they are on this device or on the server already. */
export function DevicePhotos({ ids, onRemove, onAnnotate }: DevicePhotosProps) {
  const read = useDevice(
    async (store) => {
      const photos = await store.photos.bulkGet([...ids]);
      return new Map(ids.map((id, index) => [id, photos[index]]));
    },
    [ids.join()],
  );
  if (!read || ids.length === 0) return null;
  const photos = ids.flatMap((id) => read.get(id) ?? []);
  // A photo that was added just now is not read yet: it is here, not elsewhere.
  const elsewhere = ids.filter((id) => read.has(id) && !read.get(id));
  return (
    <Flex wrap gap={8}>
      {photos.map((photo) => (
        <OnDevice key={photo.id} photo={photo} onRemove={onRemove} onAnnotate={onAnnotate} />
      ))}
      {/* What they need first must not hide the page somebody is writing on. */}
      <Suspense>
        <StoredFiles
          ids={elsewhere}
          onRemove={onRemove}
          action={(file) => (
            <AnnotateButton
              photo={{ ...file, annotates: file.annotatesId }}
              onClick={onAnnotate && (() => onAnnotate(sheetOfStored(file)))}
            />
          )}
        />
      </Suspense>
    </Flex>
  );
}

/** An address to show a file of this device at. */
function useBlobUrl(blob: Blob | undefined): string | undefined {
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
  // Whenever the device is read again there is another blob of the same picture; it is not loaded once more.
  const [blob] = useState(photo.blob);
  const url = useBlobUrl(blob);
  // A HEIC is shown by some browsers only.
  const [unknown, setUnknown] = useState<string>();
  const name = photo.fileName;
  return (
    <Flex vertical align="center" gap={2}>
      {url && unknown === url ? (
        <div style={{ width: 88, minHeight: 88, overflowWrap: 'anywhere' }}>
          <FileImageOutlined aria-hidden /> {name}
        </div>
      ) : (
        <Image
          src={url}
          alt={photo.annotates ? t('photo.annotated', { name }) : name}
          width={88}
          height={88}
          style={{ objectFit: 'cover', borderRadius: 6 }}
          onError={() => setUnknown(url)}
        />
      )}
      <Flex>
        <AnnotateButton photo={photo} onClick={onAnnotate && (() => onAnnotate(sheetOfDevice(photo)))} />
        {onRemove ? (
          <Button
            type="text"
            icon={<DeleteOutlined aria-hidden />}
            aria-label={t('photo.remove', { name })}
            onClick={() => onRemove(photo.id)}
          />
        ) : null}
      </Flex>
    </Flex>
  );
}

interface AnnotateButtonProps {
  readonly photo: Parameters<typeof canBeAnnotated>[0] & { readonly fileName: string };
  readonly onClick: (() => void) | undefined;
}

function AnnotateButton({ photo, onClick }: AnnotateButtonProps) {
  const { t } = useTranslation('inspector');
  if (!onClick || !canBeAnnotated(photo)) return null;
  const label = t(photo.annotates ? 'photo.annotateAgain' : 'photo.annotate', { name: photo.fileName });
  return <Button type="text" icon={<EditOutlined aria-hidden />} aria-label={label} onClick={onClick} />;
}
