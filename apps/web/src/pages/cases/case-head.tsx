import { Link } from '@tanstack/react-router';
import { Card, Descriptions, Flex, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api/client';
import { useTerm } from '../../i18n/terms';
import { useMay } from '../../session/use-session';
import { Due } from '../../ui/due';
import { useListed } from '../../ui/listed';
import { Unverified } from '../../ui/unverified';
import { minute } from './moment';
import { Name } from './names/name';
import { Mark } from '../../ui/mark';

const settled = ['CLOSED', 'ARCHIVED', 'CONFIRMED', 'REOPENED', 'TRANSFERRED', 'VOIDED', 'LOOKBACK_DUE'];

/** State, level and deadline of a case. */
export function CaseTags({ hazard }: { hazard: Schemas['HazardResource'] }) {
  const { t } = useTranslation(['cases', 'shell']);
  const term = useTerm();
  const level = hazard.level ?? hazard.suggestedLevel;
  return (
    <Flex wrap gap={6} align="center">
      <Mark tone="info">{term('hazardState', hazard.state)}</Mark>
      <Mark tone={level === 'MAJOR' ? 'bad' : 'plain'}>
        {hazard.level
          ? term('level', level)
          : t('shell:bracketed', { text: term('level', level), more: t('head.suggested') })}
      </Mark>
      {settled.includes(hazard.state) ? null : <Due at={hazard.effectiveDeadline} />}
      {hazard.overdue ? <Mark tone="bad">{t('head.overdue')}</Mark> : null}
      {hazard.planReturns > 0 ? (
        <Mark tone="warn">{t('head.planReturns', { count: hazard.planReturns })}</Mark>
      ) : null}
      {hazard.loopCount > 0 ? <Mark tone="warn">{t('head.loops', { count: hazard.loopCount })}</Mark> : null}
    </Flex>
  );
}

interface CaseHeadProps {
  readonly hazard: Schemas['HazardCase'];
  /** Beside something else. */
  readonly narrow?: boolean;
  /** Without what only leads elsewhere. */
  readonly paper?: boolean;
}

/** What a case is about: where, of whom, from which campaign, until when. */
export function CaseHead({ hazard, narrow, paper = false }: CaseHeadProps) {
  const { t } = useTranslation(['cases', 'shell']);
  const term = useTerm();
  const may = useMay();
  const items = [
    {
      key: 'enterprise',
      label: t('head.enterprise'),
      children: (
        <Link to="/enterprises/$id" params={{ id: hazard.enterpriseId }}>
          <Name kind="enterprises" id={hazard.enterpriseId} />
        </Link>
      ),
    },
    { key: 'place', label: t('field.place'), children: hazard.place },
    {
      key: 'campaign',
      label: t('head.campaign'),
      children: hazard.campaignId ? (
        <Link to="/campaigns/$campaignId" params={{ campaignId: hazard.campaignId }}>
          <Name kind="campaigns" id={hazard.campaignId} />
        </Link>
      ) : (
        '—'
      ),
    },
    { key: 'source', label: t('head.source'), children: term('source', hazard.source) },
    { key: 'category', label: t('head.category'), children: term('category', hazard.category) },
    {
      key: 'deadline',
      label: t('field.deadline'),
      children:
        hazard.orderedDeadline && hazard.orderedDeadline !== hazard.effectiveDeadline
          ? t('shell:bracketed', {
              text: minute(hazard.effectiveDeadline),
              more: t('head.ordered', { at: minute(hazard.orderedDeadline) }),
            })
          : minute(hazard.effectiveDeadline),
    },
    {
      key: 'department',
      label: t('head.department'),
      children: <Name kind="organisations" id={hazard.inspectingDepartmentId} />,
    },
    {
      key: 'recorded',
      label: t('head.recorded'),
      children: (
        <>
          <Name kind="accounts" id={hazard.recordedBy} /> {minute(hazard.recordedAt)}
        </>
      ),
    },
    {
      key: 'inspection',
      label: t('head.inspection'),
      children: hazard.inspectionId ? (
        <Link to="/inspections/$id" params={{ id: hazard.inspectionId }}>
          {t('links.open')}
        </Link>
      ) : (
        '—'
      ),
    },
    {
      key: 'history',
      label: t('head.history'),
      children: <History enterpriseId={hazard.enterpriseId} />,
    },
    {
      key: 'closed',
      label: t('head.closed'),
      children: hazard.closedAt ? `${minute(hazard.closedAt)} ${hazard.strikeOffNumber ?? ''}` : '—',
    },
  ];
  const shown = paper ? items.filter(({ key }) => key !== 'inspection' && key !== 'history') : items;
  const columns = narrow ? 1 : paper ? 2 : { xs: 1, md: 2, xl: 3 };
  return (
    <Card size="small">
      <Descriptions size="small" column={columns} items={shown} />
      <Description hazard={hazard} />
      {may('hazard.read') ? <Responsibilities hazard={hazard} /> : null}
    </Card>
  );
}

/** What was found, and what it is against. */
function Description({ hazard }: Pick<CaseHeadProps, 'hazard'>) {
  const { t } = useTranslation(['cases', 'shell']);
  return (
    <>
      <Typography.Paragraph style={{ margin: '8px 0' }}>
        <Typography.Text type="secondary">
          {t('shell:labelled', { name: t('field.description'), value: '' })}
        </Typography.Text>
        {hazard.description}
      </Typography.Paragraph>
      <Typography.Text type="secondary">
        {t('head.basis', { basis: hazard.basis })} {hazard.basisFlag ? <Unverified /> : null}
      </Typography.Text>
    </>
  );
}

/** Other cases of the same enterprise. */
function History({ enterpriseId }: { enterpriseId: string }) {
  const { t } = useTranslation('cases');
  return (
    <Flex gap={12} wrap>
      <Link to="/cases" search={{ enterpriseId }}>
        {t('head.ofEnterprise')}
      </Link>
      <Link to="/cases" search={{ enterpriseId, recurrent: 'true' }}>
        {t('head.recurrent')}
      </Link>
    </Flex>
  );
}

function Responsibilities({ hazard }: { hazard: Schemas['HazardCase'] }) {
  const { t } = useTranslation('cases');
  const term = useTerm();
  const listed = useListed();
  if (hazard.responsibilities.length === 0) return null;
  return (
    <div style={{ marginTop: 8 }}>
      <Typography.Text strong>{t('head.responsibilities')}</Typography.Text>
      <ul style={{ margin: 0 }}>
        {hazard.responsibilities.map(({ id, basis, party, organisationId, personName, duty }) => (
          <li key={id}>
            {term('responsibilityBasis', basis)} {term('party', party)} ·{' '}
            <Name kind="organisations" id={organisationId} /> {personName} · {term('duty', duty)}
          </li>
        ))}
      </ul>
      {hazard.unassigned.length > 0 ? (
        <Typography.Text type="warning">
          {t('head.unassigned', {
            bases: listed(hazard.unassigned.map((basis) => term('responsibilityBasis', basis))),
          })}
        </Typography.Text>
      ) : null}
    </div>
  );
}
