import { Card, Flex, Typography } from 'antd';
import dayjs from 'dayjs';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api/client';
import { useTerm } from '../../i18n/terms';
import { Due } from '../../ui/due';
import { Unverified } from '../../ui/unverified';
import { StoredFiles } from './photos';

interface CaseFactsProps {
  readonly hazard: Schemas['HazardCase'];
  /** What was ordered, in the words of the order. */
  readonly requirement: string | null | undefined;
}

/** What is wrong, where, and until when it has to be right; in plain words. */
export function CaseFacts({ hazard, requirement }: CaseFactsProps) {
  const { t } = useTranslation('enterprise');
  const term = useTerm();
  const { effectiveDeadline, orderedDeadline, title, place, description, basis, basisFlag } = hazard;
  const isOpen = !['CLOSED', 'ARCHIVED', 'CONFIRMED', 'VOIDED'].includes(hazard.state);
  const isLate = dayjs(effectiveDeadline).isBefore(dayjs());
  return (
    <Card size="small">
      <Flex vertical gap={10}>
        <Flex justify="space-between" align="start" gap={8}>
          <Typography.Text strong style={{ fontSize: 16 }}>
            {title}
          </Typography.Text>
          {isOpen ? <Due at={effectiveDeadline} /> : null}
        </Flex>
        {effectiveDeadline && isOpen ? (
          <Typography.Paragraph style={{ margin: 0 }}>
            {t(isLate ? 'case.late' : 'case.mustBy', { day: lastDayOf(effectiveDeadline) })}
            {orderedDeadline && orderedDeadline !== effectiveDeadline
              ? ` ${t('case.orderedBy', { day: lastDayOf(orderedDeadline) })}`
              : null}
          </Typography.Paragraph>
        ) : null}
        <dl style={{ margin: 0, display: 'grid', gap: 8 }}>
          {requirement ? <Fact label={t('case.requirement')}>{requirement}</Fact> : null}
          <Fact label={t('case.place')}>{place}</Fact>
          <Fact label={t('case.description')}>{description}</Fact>
          <Fact label={t('case.basis')}>
            {basis} {basisFlag ? <Unverified /> : null}
          </Fact>
          <Fact label={t('case.level')}>{term('level', hazard.level)}</Fact>
          <Fact label={t('case.state')}>{term('hazardState', hazard.state)}</Fact>
        </dl>
        <StoredFiles ids={hazard.photosBefore} />
      </Flex>
    </Card>
  );
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <dt style={{ fontSize: 13 }}>{label}</dt>
      <dd style={{ margin: 0, fontWeight: 500 }}>{children}</dd>
    </div>
  );
}

/** A deadline lasts until the end of its day, which the next one begins with. */
export function lastDayOf(deadline: string): string {
  return dayjs(deadline).subtract(1, 'millisecond').format('YYYY-MM-DD');
}
