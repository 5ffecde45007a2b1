import { Flex, Tag } from 'antd';
import dayjs from 'dayjs';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api/client';
import { useTerm } from '../../i18n/terms';
import { Due } from '../../ui/due';
import { CaseLink } from '../ledger/case-link';
import { PlainList } from './plain-list';

interface ProfileHazardsProps {
  readonly hazards: readonly Schemas['ProfileHazard'][];
  readonly label: string;
  /** Whether deadlines still run. */
  readonly due?: boolean;
}

/** The newest cases of an enterprise. */
export function ProfileHazards({ hazards, label, due }: ProfileHazardsProps) {
  const { t } = useTranslation('enterprises');
  const term = useTerm();
  return (
    <PlainList label={label} rows={hazards} rowKey={({ id }) => id}>
      {(hazard) => (
        <Flex justify="space-between" gap={8} wrap>
          <span>
            <CaseLink id={hazard.id}>{hazard.title}</CaseLink>
            <br />
            <small>
              {hazard.number ?? t('profile.draft')} · {hazard.place} ·{' '}
              {dayjs(hazard.recordedAt).format('YYYY-MM-DD')}
            </small>
          </span>
          <span>
            {hazard.level ? (
              <Tag color={hazard.level === 'MAJOR' ? 'red' : undefined}>{term('level', hazard.level)}</Tag>
            ) : null}
            <Tag>{term('hazardState', hazard.state)}</Tag>
            {hazard.linkKind === 'RECURRENCE' ? <Tag color="red">{t('profile.recurrence')}</Tag> : null}
            {due && hazard.effectiveDeadline ? <Due at={hazard.effectiveDeadline} /> : null}
          </span>
        </Flex>
      )}
    </PlainList>
  );
}
