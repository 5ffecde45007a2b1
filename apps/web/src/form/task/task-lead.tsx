import { Flex } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api/client';
import { Due } from '../../ui/due';

/** Until when a task is to be done, and what it is for where there are several alike. */
export function TaskLead({ task: { due, item, status } }: { task: Schemas['Task'] }) {
  const { t } = useTranslation('task');
  const isWord = typeof item === 'string' || typeof item === 'number';
  return (
    <Flex gap={8} align="center" wrap>
      {status === 'OPEN' ? <Due at={due} /> : null}
      {isWord ? <span>{t('item', { item })}</span> : null}
    </Flex>
  );
}
