import dayjs from 'dayjs';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api/client';
import { useSaid } from '../../i18n/said';
import { useTerm } from '../../i18n/terms';
import { Fetched } from '../../ui/states';
import { priorityName } from './priority';
import { useTaskStory } from './use-task-story';

type Event = Schemas['TaskEvent'];

/** Everything that was done with a task: who, in whose name, to whom, and why. */
export function TaskStory({ taskId }: { taskId: string }) {
  const { t } = useTranslation('task');
  const story = useTaskStory(taskId);
  return (
    <section aria-label={t('story.title')}>
      <h2 style={{ fontSize: 16, margin: '0 0 8px' }}>{t('story.title')}</h2>
      <Fetched query={story}>
        {({ items }) =>
          items.length === 0 ? (
            <div>{t('story.none')}</div>
          ) : (
            <ol style={{ listStyle: 'none', margin: 0, padding: 0, display: 'grid', gap: 8 }}>
              {items.map((event) => (
                <li key={event.id}>
                  <Line event={event} />
                </li>
              ))}
            </ol>
          )
        }
      </Fetched>
    </section>
  );
}

function Line({ event }: { event: Event }) {
  const { t } = useTranslation('task');
  const { at, actorName, onBehalfOf, note } = event;
  const details = useDetails(event);
  return (
    <>
      <time dateTime={at}>{dayjs(at).format('YYYY-MM-DD HH:mm')}</time>{' '}
      <strong>{actorName ?? t('story.system')}</strong>
      {onBehalfOf ? ` ${t('story.for', { name: onBehalfOf })}` : null} {details.filter(Boolean).join(' ')}
      {note ? <div style={{ whiteSpace: 'pre-wrap' }}>{note}</div> : null}
    </>
  );
}

function useDetails({ command, opened, to, step, decision, followUp, priority }: Event): string[] {
  const { t } = useTranslation('task');
  const term = useTerm();
  const said = useSaid();
  const isFreed = command === 'task.reassign' && !opened && to.length === 0;
  return [
    term('command', command),
    opened ? t('story.opened') : '',
    to.length > 0 ? t('story.to', { names: to.join(t('story.and')) }) : '',
    step && !opened ? t('story.back', { step: said(step) }) : '',
    isFreed ? t('story.to', { names: t('story.unclaimed') }) : '',
    decision ? `· ${t(`cosign.${decision as 'CONSENT' | 'OBJECT'}`)}` : '',
    followUp ? `· ${dayjs(followUp).format('YYYY-MM-DD')}` : '',
    priority === null ? '' : `· ${t(`priority.${priorityName(priority)}`)}`,
  ];
}
