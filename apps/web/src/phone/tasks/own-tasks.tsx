import { Flex } from 'antd';
import { useTranslation } from 'react-i18next';
import { $api } from '../../api/client';
import { useSaid } from '../../i18n/said';
import { Due } from '../../ui/due';
import { PhoneLink } from '../enterprise/phone-link';
import { taskPath } from './paths';

/** What one has to do by forms of organisers' own workflows; nothing when there is none, or no network. */
export default function OwnTasks() {
  const { t } = useTranslation('task');
  const said = useSaid();
  const { data } = $api.useQuery('get', '/api/v1/work', { params: { query: { group: 'form' } } });
  if (!data || data.items.length === 0) return null;
  return (
    <section aria-labelledby="own-tasks">
      <h2 id="own-tasks" style={{ fontSize: 17, margin: '8px 0' }}>
        {t('own.title', { count: data.counts.form })}
      </h2>
      <Flex vertical gap={8}>
        {data.items.map(({ taskId, todo, title, enterpriseName, due }) => (
          <article
            key={taskId}
            style={{ padding: 12, border: '1px solid rgb(128 128 128 / 35%)', borderRadius: 8 }}
          >
            <Flex justify="space-between" align="start" gap={8}>
              <div>
                <PhoneLink to={taskPath(taskId)}>
                  <strong>{said(todo)}</strong>
                </PhoneLink>
                <div>{[title, enterpriseName].filter(Boolean).join(' · ')}</div>
              </div>
              <Due at={due} />
            </Flex>
          </article>
        ))}
      </Flex>
    </section>
  );
}
