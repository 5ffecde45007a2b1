import { Tag, Tooltip } from 'antd';
import dayjs from 'dayjs';
import { useTranslation } from 'react-i18next';

/** A deadline in days left, with the date behind it; red when late, orange within three days. */
export function Due({ at, now = dayjs().toISOString() }: { at: string | null | undefined; now?: string }) {
  const { t } = useTranslation();
  if (!at) return <Tag>{t('due.none')}</Tag>;
  const days = dayjs(at).startOf('day').diff(dayjs(now).startOf('day'), 'day');
  const late = dayjs(at).isBefore(now) && days <= 0;
  const text =
    days > 0
      ? t('due.left', { count: days })
      : late && days < 0
        ? t('due.late', { count: -days })
        : t('due.today');
  return (
    <Tooltip title={dayjs(at).format('YYYY-MM-DD HH:mm')}>
      <Tag color={late ? 'red' : days <= 3 ? 'orange' : 'default'}>{text}</Tag>
    </Tooltip>
  );
}
