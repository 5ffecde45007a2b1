import { Alert } from 'antd';
import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { deviceTrouble } from './device-trouble';

/** Says that the last thing could not be kept on this device, and what to do; what was typed stays on the page. */
export function DeviceTroubleNotice() {
  const { t } = useTranslation('offline');
  const trouble = useSyncExternalStore(deviceTrouble.subscribe, deviceTrouble.current);
  if (!trouble) return null;
  return (
    <Alert
      type="error"
      showIcon
      role="alert"
      style={{ margin: '0 12px 8px' }}
      title={t(`trouble.${trouble}`)}
      description={t(`trouble.${trouble}Help`)}
    />
  );
}
