import { Tag, Tooltip } from 'antd';
import dayjs from 'dayjs';
import { useTranslation } from 'react-i18next';
import { useLook } from '../shell/look';

/** Days after which the number alone tells nobody when it was. */
const longAgo = 30;

/** A deadline in days left, with the date behind it, in words when that is long ago; red when late, orange within three days. */
export function Due({ at, now = dayjs().toISOString() }: { at: string | null | undefined; now?: string }) {
  const { t } = useTranslation();
  const { dark } = useLook();
  if (!at) return <Tag>{t('due.none')}</Tag>;
  const days = dayjs(at).startOf('day').diff(dayjs(now).startOf('day'), 'day');
  const late = dayjs(at).isBefore(now) && days <= 0;
  const text =
    days > 0
      ? t('due.left', { count: days })
      : late && days < 0
        ? t(days < -longAgo ? 'due.longLate' : 'due.late', {
            count: -days,
            day: dayjs(at).format('YYYY-MM-DD'),
          })
        : t('due.today');
  return (
    <Tooltip title={dayjs(at).format('YYYY-MM-DD HH:mm')}>
      <Tag
        color={late ? 'red' : days <= 3 ? 'orange' : 'default'}
        style={{ color: readable(dark, late, days) }}
      >
        {text}
      </Tag>
    </Tooltip>
  );
}

/** The colours of a tag are too faint for small letters on a light ground. */
function readable(dark: boolean, late: boolean, days: number): string | undefined {
  if (dark) return undefined;
  if (late) return '#a8071a';
  return days <= 3 ? '#873800' : undefined;
}
