import { CameraOutlined, PictureOutlined } from '@ant-design/icons';
import { Alert, App, Button, Flex } from 'antd';
import { type ChangeEvent, lazy, Suspense, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api/client';
import { Loading } from '../../ui/states';
import { kept } from '../offline/device-trouble';
import { DevicePhotos } from './device-photo';
import type { Sheet } from './sheet';
import { keepPhoto, locate, placePhotos } from './shutter';
import { onItsWay } from './under-way';

const Annotator = lazy(() => import('./annotator'));

interface PhotoFieldProps {
  /** Ids of the photos so far, of this device or of the server. */
  readonly value: readonly string[];
  /** With what becomes of the ids that stand there by then; a photo takes its time. */
  readonly onChange: (change: (ids: readonly string[]) => string[]) => void;
  readonly kind: Schemas['EvidenceKind'];
  /** What it is for, read by screen readers with the buttons. */
  readonly label: string;
  /** @default 20 */
  readonly most?: number;
}

/** Takes photos with where and when; they stay on this device until the outbox has sent them. */
export function PhotoField({ value, onChange, kind, label, most = 20 }: PhotoFieldProps) {
  const { t } = useTranslation('inspector');
  const { message } = App.useApp();
  const isFull = value.length >= most;
  const camera = useRef<HTMLInputElement>(null);
  const album = useRef<HTMLInputElement>(null);
  const position = useRef<ReturnType<typeof locate>>(undefined);
  const [busy, setBusy] = useState(false);
  const [noneTaken, setNoneTaken] = useState(false);
  const [sheet, setSheet] = useState<Sheet>();

  async function add({ target }: ChangeEvent<HTMLInputElement>, fromCamera: boolean): Promise<void> {
    const files = [...(target.files ?? [])].slice(0, most - value.length);
    target.value = '';
    setNoneTaken(false);
    setBusy(true);
    const at = new Date().toISOString();
    // A picture of the album may be of any day and place.
    const where = fromCamera ? (position.current ?? locate(4000)) : undefined;
    position.current = undefined;
    const ids: string[] = [];
    for (const file of files) {
      const takenAt = fromCamera ? at : new Date(file.lastModified).toISOString();
      const one = keepPhoto(file, file.name || 'photo.jpg', { kind, takenAt }).then((id) => {
        ids.push(id);
        onChange((now) => [...now, id]);
      });
      await kept(one);
    }
    setBusy(false);
    // The photo is safe before it is known where it was taken; what is handed in waits for that.
    const found = await where;
    if (found) await kept(placePhotos(ids, found));
  }

  // React knows no such event of a file input: nobody chose anything, or the browser may not use the camera.
  useEffect(() => {
    const input = camera.current;
    const none = (): void => setNoneTaken(true);
    input?.addEventListener('cancel', none);
    return () => input?.removeEventListener('cancel', none);
  }, [isFull]);

  async function annotate(wanted: Promise<Sheet>): Promise<void> {
    try {
      setSheet(await wanted);
    } catch {
      void message.warning(t('photo.unreadable'));
    }
  }

  return (
    <Flex vertical gap={8}>
      <DevicePhotos
        ids={value}
        onRemove={(gone) => onChange((now) => now.filter((id) => id !== gone))}
        onAnnotate={(wanted) => void annotate(wanted)}
      />
      {isFull ? null : (
        <Flex gap={8} wrap>
          <input
            ref={camera}
            type="file"
            accept="image/*"
            capture="environment"
            hidden
            aria-label={t('photo.cameraFor', { label })}
            onChange={(event) => onItsWay(add(event, true))}
          />
          <input
            ref={album}
            type="file"
            accept="image/*"
            multiple
            hidden
            aria-label={t('photo.albumFor', { label })}
            onChange={(event) => onItsWay(add(event, false))}
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
      )}
      {noneTaken ? <Alert type="info" role="status" showIcon title={t('photo.noneTaken')} /> : null}
      {sheet ? (
        <Suspense fallback={<Loading />}>
          <Annotator
            sheet={sheet}
            onClose={(id) => {
              setSheet(undefined);
              if (id) onChange((now) => [...now.filter((one) => one !== sheet.replaces), id]);
            }}
          />
        </Suspense>
      ) : null}
    </Flex>
  );
}
