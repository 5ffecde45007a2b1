import { CameraOutlined, PictureOutlined } from '@ant-design/icons';
import { Alert, App, Button, Flex } from 'antd';
import { lazy, Suspense, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api/client';
import { Loading } from '../../ui/states';
import { DevicePhotos } from './device-photo';
import type { Sheet } from './sheet';
import { useShutter } from './use-shutter';

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
  const album = useRef<HTMLInputElement>(null);
  const [sheet, setSheet] = useState<Sheet>();
  const room = most - value.length;
  const onTaken = (id: string): void => onChange((now) => [...now, id]);
  const { camera, busy, trouble, open, take } = useShutter({ kind, room, onTaken });

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
      {room <= 0 ? null : (
        <Flex gap={8} wrap>
          <input
            ref={camera}
            type="file"
            accept="image/*"
            capture="environment"
            hidden
            className="bh-picker"
            aria-label={t('photo.cameraFor', { label })}
            onChange={(event) => take(event, true)}
          />
          <input
            ref={album}
            type="file"
            accept="image/*"
            multiple
            hidden
            className="bh-picker"
            aria-label={t('photo.albumFor', { label })}
            onChange={(event) => take(event, false)}
          />
          <Button icon={<CameraOutlined aria-hidden />} loading={busy} onClick={open}>
            {t('photo.camera')}
          </Button>
          <Button
            icon={<PictureOutlined aria-hidden />}
            disabled={busy}
            onClick={() => album.current?.click()}
          >
            {t('photo.album')}
          </Button>
        </Flex>
      )}
      {trouble ? (
        <Alert
          type={trouble === 'NONE' ? 'info' : 'warning'}
          role="status"
          showIcon
          title={t(`photo.trouble.${trouble}`, { most })}
        />
      ) : null}
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
