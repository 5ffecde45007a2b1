import { Flex } from 'antd';
import { useTranslation } from 'react-i18next';
import { $api, type Schemas } from '../../api/client';
import { useSaid, useTitle } from '../../i18n/said';
import { subjectPath } from '../../pages/work/subject-path';
import { Due } from '../../ui/due';
import './phone-form.css';

/** What one has to do on the pages for desks, which fit a phone as well; nothing when there is none, or no network. */
export default function DeskWork() {
  const { t } = useTranslation('inspector');
  const { data } = $api.useQuery('get', '/api/v1/work', { params: { query: { limit: 20 } } });
  // Visits, forms and what is to be co-signed have pages of their own here.
  const items = data?.items.filter(
    ({ subjectType, groups }) =>
      subjectType !== 'inspection' && !groups.includes('form') && !groups.includes('cosign'),
  );
  if (!items || items.length === 0) return null;
  return (
    <section aria-labelledby="desk-work">
      <h2 id="desk-work" style={{ fontSize: 17, margin: '8px 0' }}>
        {t('desk.title')}
      </h2>
      <Flex vertical gap={8}>
        {items.map((item) => (
          <Todo key={item.taskId} item={item} />
        ))}
        <a href="/work" style={{ padding: '9px 0' }}>
          {t('desk.all')}
        </a>
      </Flex>
    </section>
  );
}

function Todo({ item }: { item: Schemas['WorkItem'] }) {
  const said = useSaid();
  const titleOf = useTitle();
  const { todo, subjectType, subjectId, number, enterpriseName, due } = item;
  return (
    <article className="bh-card">
      <Flex justify="space-between" align="start" gap={8}>
        <div>
          <a
            href={subjectPath(subjectType, subjectId) ?? '/work'}
            style={{ display: 'inline-block', padding: '9px 0', margin: '-9px 0' }}
          >
            <strong>{said(todo)}</strong>
          </a>
          <div>{[number, titleOf(item), enterpriseName].filter(Boolean).join(' · ')}</div>
        </div>
        <Due at={due} />
      </Flex>
    </article>
  );
}
