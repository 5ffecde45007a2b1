import { getRouteApi } from '@tanstack/react-router';
import { Card, Descriptions, Flex, Tag, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import { $api, type Schemas } from '../../api/client';
import { useTerm } from '../../i18n/terms';
import { Page } from '../../ui/page';
import { Fetched } from '../../ui/states';
import { useListed } from '../../ui/listed';
import { minute } from '../cases/moment';
import { Name } from '../cases/names/name';
import { useNames } from '../cases/names/use-names';
import { EvidenceStrip } from '../cases/record/evidence-strip';
import { AnswerRecord } from './answer-record';
import { FoundCases } from './found-cases';
import { ToldTimes } from './told-times';
import { VisitActions } from './visit-actions';
import { Mark } from '../../ui/mark';

const route = getRouteApi('/shell/inspections/$id');

/** One visit: who went when, what was answered with which photos, what was found, who signed. */
export function InspectionPage() {
  const { t } = useTranslation('inspections');
  const term = useTerm();
  const { id } = route.useParams();
  const query = $api.useQuery('get', '/api/v1/inspections/{id}', { params: { path: { id } } });
  return (
    <Fetched query={query}>
      {(visit) => (
        <Page
          title={t('record', { number: visit.number })}
          help={t('help.record')}
          lead={
            <Flex gap={6} wrap>
              <Mark tone="info">{term('inspectionState', visit.state)}</Mark>
              <Tag>{term('inspectionMode', visit.mode)}</Tag>
            </Flex>
          }
        >
          <Flex vertical gap={16}>
            <VisitActions visit={visit} />
            <Facts visit={visit} />
            <FoundCases inspectionId={visit.id} />
            <AnswerRecord visit={visit} />
            <Signatures visit={visit} />
          </Flex>
        </Page>
      )}
    </Fetched>
  );
}

type Visit = Schemas['InspectionDetail'];

function Facts({ visit }: { visit: Visit }) {
  const { t } = useTranslation(['inspections', 'shell']);
  const listed = useListed();
  const term = useTerm();
  const name = useNames('accounts', [
    ...visit.team.map(({ accountId }) => accountId),
    visit.planDecision?.by,
  ]);
  const organisation = useNames('organisations', visit.jointOrganisationIds);
  const { planDecision, checkInPosition } = visit;
  const items = [
    {
      key: 'enterprise',
      label: t('enterprise'),
      children: <Name kind="enterprises" id={visit.enterpriseId} />,
    },
    { key: 'campaign', label: t('campaign'), children: <Name kind="campaigns" id={visit.campaignId} /> },
    { key: 'plannedOn', label: t('plannedOn'), children: visit.plannedOn },
    { key: 'focus', label: t('focus'), children: visit.focus },
    {
      key: 'team',
      label: t('team.title'),
      children: listed(
        visit.team.map(({ accountId, as, certificateNo }) =>
          t('shell:bracketed', {
            text: name(accountId),
            more: [term('teamRole', as), certificateNo].filter(Boolean).join(' '),
          }),
        ),
      ),
    },
    ...(visit.jointOrganisationIds.length > 0
      ? [
          {
            key: 'joint',
            label: t('joint'),
            children: listed(visit.jointOrganisationIds.map(organisation)),
          },
        ]
      : []),
    {
      key: 'plan',
      label: t('planDecision'),
      children: planDecision
        ? `${planDecision.approved ? t('approved') : t('refused')} · ${name(planDecision.by)} · ${minute(planDecision.at)} ${planDecision.reason ?? ''}`
        : '—',
    },
    {
      key: 'checkIn',
      label: t('checkIn'),
      children: visit.checkedInAt ? (
        <span>
          {`${minute(visit.checkedInAt)} ${checkInPosition ? `(${checkInPosition.latitude.toFixed(4)}, ${checkInPosition.longitude.toFixed(4)})` : ''} ${visit.checkInNote ?? ''} `}
          {visit.noPositionReason ? (
            <div>
              <Mark tone="warn">{t('noPosition')}</Mark>
              {t('noPositionReason', { reason: visit.noPositionReason })}
            </div>
          ) : null}
          {visit.checkInTimes ? <ToldTimes times={visit.checkInTimes} /> : null}
        </span>
      ) : (
        '—'
      ),
    },
    { key: 'place', label: t('place'), children: visit.place ?? '—' },
    { key: 'ended', label: t('ended'), children: minute(visit.endedAt) },
    {
      key: 'draw',
      label: t('random.title'),
      children: visit.draw
        ? t('random.seed', { seed: visit.draw.seed, population: visit.draw.population })
        : '—',
    },
  ];
  return (
    <Card size="small">
      <Descriptions size="small" column={{ xs: 1, md: 2 }} items={items} />
      {visit.findings ? (
        <Typography.Paragraph style={{ marginTop: 8 }}>
          {t('findings', { text: visit.findings })}
        </Typography.Paragraph>
      ) : null}
      {visit.impossibleReason ? <p>{t('impossible', { reason: visit.impossibleReason })}</p> : null}
      {visit.cancelReason ? <p>{t('cancelled', { reason: visit.cancelReason })}</p> : null}
      <EvidenceStrip ids={visit.evidenceIds} />
    </Card>
  );
}

function Signatures({ visit: { unitHead, documents, officerIds, signatures } }: { visit: Visit }) {
  const { t } = useTranslation(['inspections', 'shell']);
  const listed = useListed();
  const term = useTerm();
  const reportedTo = unitHead?.reportedTo ?? [];
  const name = useNames('accounts', [...officerIds, ...reportedTo]);
  return (
    <Card size="small" title={t('signatures')}>
      <ul>
        {officerIds.map((id) => (
          <li key={id}>
            {t('shell:labelled', {
              name: name(id),
              value: typeof signatures[id] === 'string' ? minute(signatures[id]) : t('notSigned'),
            })}
          </li>
        ))}
        <li>
          {t('shell:labelled', { name: t('unitHead'), value: '' })}
          {unitHead
            ? `${unitHead.name} ${unitHead.position ?? ''} ${minute(unitHead.at)} ${unitHead.refused ? t('refusedToSign', { note: unitHead.refusalNote ?? '' }) : ''}`
            : t('notSigned')}{' '}
          {unitHead?.witnesses?.length ? t('witnesses', { names: listed(unitHead.witnesses) }) : null}{' '}
          {reportedTo.length > 0 ? t('refusalReported', { names: listed(reportedTo.map(name)) }) : null}
        </li>
      </ul>
      <EvidenceStrip ids={unitHead?.signatureEvidenceId ? [unitHead.signatureEvidenceId] : []} />
      {documents.map(({ id, kind, number, status }) => (
        <p key={id}>
          {term('documentKind', kind)} {number} <Tag>{term('documentStatus', status)}</Tag>
        </p>
      ))}
    </Card>
  );
}
