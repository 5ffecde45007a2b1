import { AimOutlined, DeleteOutlined } from '@ant-design/icons';
import { Alert, Button, Flex, Form, Typography } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../../api/client';

interface PositionInputProps {
  readonly label: string;
  readonly value?: Schemas['PositionDto'];
  readonly onChange?: (position: Schemas['PositionDto'] | undefined) => void;
  readonly id?: string;
}

/** Where this device is, asked of the device when one presses the button. */
function PositionInput({ label, value, onChange, id }: PositionInputProps) {
  const { t } = useTranslation('cases');
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
    <Flex id={id} role="group" aria-label={label} vertical gap={8} align="start">
      <Button icon={<AimOutlined aria-hidden />} loading={busy} onClick={ask}>
        {t('position.take')}
      </Button>
      {value ? (
        <Flex gap={8} wrap align="center">
          <Typography.Text>
            {t('position.is', {
              latitude: value.latitude.toFixed(5),
              longitude: value.longitude.toFixed(5),
              accuracy: Math.round(value.accuracy ?? 0),
            })}
          </Typography.Text>
          <Button size="small" icon={<DeleteOutlined aria-hidden />} onClick={() => onChange?.(undefined)}>
            {t('position.remove')}
          </Button>
        </Flex>
      ) : null}
      {failed ? <Alert type="warning" role="alert" title={t('position.failed')} /> : null}
    </Flex>
  );
}

/** A position as a field of a form. */
export function PositionField(props: {
  readonly name: string;
  readonly label: string;
  readonly help?: string;
  /** @default true */
  readonly required?: boolean;
}) {
  const { name, label, help, required = true } = props;
  const { t } = useTranslation('cases');
  return (
    <Form.Item name={name} label={label} extra={help} rules={[{ required, message: t('position.missing') }]}>
      <PositionInput label={label} />
    </Form.Item>
  );
}
