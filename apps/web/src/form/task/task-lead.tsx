import { Flex } from 'antd';
import dayjs from 'dayjs';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api/client';
import { Due } from '../../ui/due';
import { Mark } from '../../ui/mark';
import { priorityName } from './priority';

/** Until when a task is to be done, and what it is for where there are several alike. */
export function TaskLead({ task: { due, item, status, followUp, priority } }: { task: Schemas['Task'] }) {
  const { t } = useTranslation('task');
  const isWord = typeof item === 'string' || typeof item === 'number';
  return (
    <Flex gap={8} align="center" wrap>
      {status === 'OPEN' ? <Due at={due} /> : null}
      {status === 'OPEN' && priorityName(priority) !== 'normal' ? (
        <Mark tone={priorityName(priority) === 'high' ? 'bad' : 'plain'}>
          {t(`priority.${priorityName(priority)}`)}
        </Mark>
      ) : null}
      {status === 'OPEN' && followUp ? (
        <span>{t('followUpOn', { day: dayjs(followUp).format('YYYY-MM-DD') })}</span>
      ) : null}
      {isWord ? <span>{t('item', { item })}</span> : null}
    </Flex>
  );
}
