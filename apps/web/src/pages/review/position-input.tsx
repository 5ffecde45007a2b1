import { AimOutlined } from '@ant-design/icons';
import { Alert, Button, Flex, Typography } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api/client';

interface PositionInputProps {
  readonly value?: Schemas['PositionDto'];
  readonly onChange?: (position: Schemas['PositionDto']) => void;
  readonly id?: string;
}

/** Where this device is, asked of the device when one presses the button; a review is made on site. */
export function PositionInput({ value, onChange, id }: PositionInputProps) {
  const { t } = useTranslation('review');
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState(false);
  function ask(): void {
    setBusy(true);
    setFailed(false);
    navigator.geolocation.getCurrentPosition(
      ({ coords: { latitude, longitude, accuracy } }) => {
        setBusy(false);
        onChange?.({ latitude, longitude, accuracy });
      },
      () => {
        setBusy(false);
        setFailed(true);
      },
      { enableHighAccuracy: true, timeout: 15_000 },
    );
  }
  return (
    <Flex id={id} role="group" aria-label={t('position.label')} vertical gap={8} align="start">
      <Button icon={<AimOutlined />} loading={busy} onClick={ask}>
        {t('position.take')}
      </Button>
      {value ? (
        <Typography.Text>
          {t('position.is', {
            latitude: value.latitude.toFixed(5),
            longitude: value.longitude.toFixed(5),
            accuracy: Math.round(value.accuracy ?? 0),
          })}
        </Typography.Text>
      ) : null}
      {failed ? <Alert type="warning" title={t('position.failed')} /> : null}
    </Flex>
  );
}
