import { CameraOutlined, PictureOutlined } from '@ant-design/icons';
import { Button, Flex } from 'antd';
import { type ChangeEvent, lazy, Suspense, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api/client';
import { Loading } from '../../ui/states';
import type { DevicePhoto } from '../offline/entry';
import { DevicePhotos } from './device-photo';
import { keepPhoto, locate } from './shutter';

const Annotator = lazy(() => import('./annotator'));

interface PhotoFieldProps {
  /** Ids of the photos so far, of this device or of the server. */
  readonly value: readonly string[];
  readonly onChange: (ids: string[]) => void;
  readonly kind: Schemas['EvidenceKind'];
  /** What it is for, read by screen readers with the buttons. */
  readonly label: string;
}

const most = 20;

/** Takes photos with where and when; they stay on this device until the outbox has sent them. */
export function PhotoField({ value, onChange, kind, label }: PhotoFieldProps) {
  const { t } = useTranslation('inspector');
  const camera = useRef<HTMLInputElement>(null);
  const album = useRef<HTMLInputElement>(null);
  const position = useRef<ReturnType<typeof locate>>(undefined);
  const [busy, setBusy] = useState(false);
  const [annotating, setAnnotating] = useState<DevicePhoto>();

  async function add({ target }: ChangeEvent<HTMLInputElement>, fromCamera: boolean): Promise<void> {
    const files = [...(target.files ?? [])].slice(0, most - value.length);
    target.value = '';
    setBusy(true);
    const at = new Date().toISOString();
    // A picture of the album may be of any day and place.
    const where = fromCamera ? await (position.current ?? locate(4000)) : undefined;
    position.current = undefined;
    const ids = [...value];
    for (const file of files) {
      const takenAt = fromCamera ? at : new Date(file.lastModified).toISOString();
      ids.push(await keepPhoto(file, file.name || 'photo.jpg', { kind, takenAt, position: where }));
    }
    setBusy(false);
    onChange(ids);
  }

  return (
    <Flex vertical gap={8}>
      <DevicePhotos
        ids={value}
        onRemove={(gone) => onChange(value.filter((id) => id !== gone))}
        onAnnotate={setAnnotating}
      />
      {value.length < most ? (
        <Flex gap={8} wrap>
          <input
            ref={camera}
            type="file"
            accept="image/*"
            capture="environment"
            hidden
            aria-label={t('photo.cameraFor', { label })}
            onChange={(event) => void add(event, true)}
          />
          <input
            ref={album}
            type="file"
            accept="image/*"
            multiple
            hidden
            aria-label={t('photo.albumFor', { label })}
            onChange={(event) => void add(event, false)}
          />
          <Button
            icon={<CameraOutlined />}
            loading={busy}
            onClick={() => {
              // The fix takes as long as the photo does.
              position.current = locate();
              camera.current?.click();
            }}
          >
            {t('photo.camera')}
          </Button>
          <Button icon={<PictureOutlined />} disabled={busy} onClick={() => album.current?.click()}>
            {t('photo.album')}
          </Button>
        </Flex>
      ) : null}
      {annotating ? (
        <Suspense fallback={<Loading />}>
          <Annotator
            photo={annotating}
            onClose={(id) => {
              setAnnotating(undefined);
              if (id) onChange([...value, id]);
            }}
          />
        </Suspense>
      ) : null}
    </Flex>
  );
}
