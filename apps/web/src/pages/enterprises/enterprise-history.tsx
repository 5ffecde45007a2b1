import { Timeline } from 'antd';
import dayjs from 'dayjs';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api/client';
import { useTerm } from '../../i18n/terms';
import { Nothing } from '../../ui/states';
import { CaseLink } from '../ledger/case-link';

const cases: readonly string[] = ['HAZARD_FOUND', 'HAZARD_CLOSED', 'PENALTY'];

/** What happened to an enterprise, the newest first. */
export function EnterpriseHistory({ history }: { history: readonly Schemas['ProfileEvent'][] }) {
  const { t } = useTranslation('enterprises');
  const term = useTerm();
  if (history.length === 0) return <Nothing />;
  const title = (event: Schemas['ProfileEvent']) =>
    event.kind === 'FILE' ? term('command', event.title) : event.title;
  return (
    <Timeline
      items={history.map((event) => ({
        key: `${event.kind} ${event.id}`,
        content: (
          <>
            <small>{dayjs(event.at).format('YYYY-MM-DD')}</small> {t(`event.${event.kind}`)}
            <div>
              {cases.includes(event.kind) ? <CaseLink id={event.id}>{title(event)}</CaseLink> : title(event)}
              {event.by ? ` · ${event.by}` : null}
            </div>
          </>
        ),
      }))}
    />
  );
}
