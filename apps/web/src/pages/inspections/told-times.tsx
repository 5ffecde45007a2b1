import { Typography } from 'antd';
import dayjs from 'dayjs';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api/client';
import { minute } from '../cases/moment';

/** Of something a device told later: what it claims, when we heard of it, and how far its clock was off. */
export function ToldTimes({ times }: { times: Schemas['ToldTimes'] }) {
  const { t } = useTranslation('inspections');
  const { occurredAt, deviceTime, receivedAt } = times;
  const off = deviceTime ? Math.round(dayjs(deviceTime).diff(receivedAt, 'minute', true)) : 0;
  return (
    <Typography.Text>
      {t('times.told', { occurredAt: minute(occurredAt), receivedAt: minute(receivedAt) })}
      {off > 0 ? ` ${t('times.fast', { count: off })}` : null}
      {off < 0 ? ` ${t('times.slow', { count: -off })}` : null}
    </Typography.Text>
  );
}
