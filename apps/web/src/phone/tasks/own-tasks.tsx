import { Flex } from 'antd';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { $api } from '../../api/client';
import { useSaid, useTitle } from '../../i18n/said';
import { Due } from '../../ui/due';
import { Mark } from '../../ui/mark';
import { PhoneLink } from '../enterprise/phone-link';
import { taskPath } from './paths';

/** What one has to do by forms of organisers' own workflows, and to co-sign; nothing when there is none, or no network. */
export default function OwnTasks() {
  return (
    <>
      <Group group="form" title="own.title" />
      <Group group="cosign" title="own.cosign" />
    </>
  );
}

interface GroupProps {
  readonly group: 'form' | 'cosign';
  readonly title: 'own.title' | 'own.cosign';
}

function Group({ group, title: heading }: GroupProps) {
  const { t } = useTranslation('task');
  const said = useSaid();
  const titleOf = useTitle();
  const id = useId();
  const { data } = $api.useQuery('get', '/api/v1/work', { params: { query: { group } } });
  if (!data || data.items.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id} style={{ fontSize: 17, margin: '8px 0' }}>
        {t(heading, { count: data.counts[group] })}
      </h2>
      <Flex vertical gap={8}>
        {data.items.map(({ taskId, todo, enterpriseName, due, onBehalfOf, ...about }) => (
          <article
            key={taskId}
            style={{ padding: 12, border: '1px solid rgb(128 128 128 / 35%)', borderRadius: 8 }}
          >
            <Flex justify="space-between" align="start" gap={8}>
              <div>
                <PhoneLink to={taskPath(taskId)}>
                  <strong>{said(todo)}</strong>
                </PhoneLink>
                <div>{[titleOf(about), enterpriseName].filter(Boolean).join(' · ')}</div>
                {onBehalfOf ? <Mark tone="plain">{t('onBehalf', { name: onBehalfOf.name })}</Mark> : null}
              </div>
              <Due at={due} />
            </Flex>
          </article>
        ))}
      </Flex>
    </section>
  );
}
