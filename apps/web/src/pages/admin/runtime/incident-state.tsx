import { Flex } from 'antd';
import dayjs from 'dayjs';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../../api/client';
import { Mark } from '../../../ui/mark';
import { kindOf } from './incident-kind';
import { ResolveButton } from './incident-resolve';
import { RetryButton } from './incident-retry';

type Incident = Schemas['Incident'];

const tones = { failed: 'bad', reported: 'warn', stranded: 'bad' } as const;

/** What an incident is: a failed step, a report of a person, or a process that stands nowhere. */
export function KindMark({ incident }: { incident: Incident }) {
  const { t } = useTranslation('admin');
  const kind = kindOf(incident);
  return <Mark tone={tones[kind]}>{t(`incidents.kind.${kind}`)}</Mark>;
}

/** What can be done about an incident; and when it is over, since when and why. */
export function IncidentState({ incident }: { incident: Incident }) {
  const { t } = useTranslation('admin');
  const { resolvedAt, resolution } = incident;
  if (!resolvedAt) {
    return (
      <Flex gap={4} wrap>
        <RetryButton incident={incident} />
        <ResolveButton incident={incident} />
      </Flex>
    );
  }
  return (
    <>
      <Mark tone="good">{t('incidents.resolved', { at: dayjs(resolvedAt).format('YYYY-MM-DD HH:mm') })}</Mark>
      {resolution ? <div style={{ maxWidth: 320, whiteSpace: 'pre-wrap' }}>{resolution}</div> : null}
    </>
  );
}
