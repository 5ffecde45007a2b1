import { CheckOutlined } from '@ant-design/icons';
import { Alert, Card, Descriptions, Flex, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { useTerm } from '../../i18n/terms';
import { useListed } from '../../ui/listed';
import { Fetched } from '../../ui/states';
import { PhoneButton } from '../enterprise/phone-link';
import { PhonePage } from '../enterprise/phone-page';
import { CheckInCard } from './check-in-card';
import { inspectorPaths } from './paths';
import { RefusedNotice } from './refused-notice';
import { useVisit, type Visit } from './use-visit';

/** One visit: what is planned, and the steps to take, one after the other. */
export function VisitPage() {
  const { t } = useTranslation('inspector');
  const query = useVisit();
  return (
    <PhonePage title={query.data?.enterprise.name ?? t('visit.title')} back={inspectorPaths.home}>
      <Fetched query={query}>{(visit) => <VisitView visit={visit} />}</Fetched>
    </PhonePage>
  );
}

function VisitView({ visit }: { visit: Visit }) {
  const { t } = useTranslation('inspector');
  const listed = useListed();
  const term = useTerm();
  const { detail, enterprise, people, id } = visit;
  const phone = enterprise.principalPhone;
  const team = detail.team.map(({ accountId, as, certificateNo }) =>
    [term('teamRole', as), people[accountId], certificateNo].filter(Boolean).join(' '),
  );
  return (
    <Flex vertical gap={12}>
      <RefusedNotice entries={visit.entries} />
      <Card size="small">
        <Descriptions
          size="small"
          column={1}
          items={[
            { key: 'number', label: t('visit.number'), children: detail.number },
            {
              key: 'state',
              label: t('visit.state'),
              children: <Tag>{term('inspectionState', detail.state)}</Tag>,
            },
            {
              key: 'mode',
              label: t('visit.mode'),
              children: `${term('inspectionMode', detail.mode)} · ${detail.plannedOn}`,
            },
            { key: 'address', label: t('visit.address'), children: enterprise.address },
            {
              key: 'principal',
              label: t('visit.principal'),
              children: phone ? (
                <a href={`tel:${phone}`}>{`${enterprise.principalName} ${phone}`}</a>
              ) : (
                enterprise.principalName
              ),
            },
            { key: 'focus', label: t('visit.focus'), children: detail.focus },
            { key: 'team', label: t('visit.team'), children: listed(team) },
          ]}
        />
      </Card>
      {detail.mode === 'COVERT' && !detail.checkedInAt ? (
        <Alert type="info" showIcon title={t('visit.covert')} />
      ) : null}
      <Steps visit={visit} />
      {detail.checkedInAt && detail.state !== 'RECORDED' ? (
        <PhoneButton to={inspectorPaths.hazardOfVisit(id)} type="primary" ghost>
          {t('visit.hazard')}
        </PhoneButton>
      ) : null}
    </Flex>
  );
}

/** What comes next; steps that are done stay open for reading. */
function Steps({ visit }: { visit: Visit }) {
  const { t } = useTranslation('inspector');
  const { detail, checklists, id } = visit;
  const items = checklists.reduce((sum, checklist) => sum + checklist.items.length, 0);
  const done = detail.answers.length;
  const signed = Object.keys(detail.signatures).length;
  if (detail.state === 'APPROVED') return <CheckInCard visit={visit} />;
  if (detail.state === 'IMPOSSIBLE') {
    return <Alert type="info" showIcon title={t('impossible.done')} description={detail.impossibleReason} />;
  }
  const isOpen = detail.state === 'IN_PROGRESS';
  return (
    <Flex vertical gap={8}>
      <PhoneButton
        to={inspectorPaths.items(id)}
        type={isOpen && done < items ? 'primary' : 'default'}
        icon={done === items ? <CheckOutlined aria-hidden /> : undefined}
      >
        {t('visit.items', { done, items })}
      </PhoneButton>
      {isOpen ? (
        <PhoneButton
          to={inspectorPaths.record(id)}
          type={done === items ? 'primary' : 'default'}
          disabled={done < items}
        >
          {t('visit.record')}
        </PhoneButton>
      ) : null}
      {detail.state === 'SIGNING' ? (
        <PhoneButton to={inspectorPaths.sign(id)} type="primary">
          {t('visit.sign', { signed, officers: detail.officerIds.length })}
        </PhoneButton>
      ) : null}
      {detail.state === 'RECORDED' ? <Alert type="success" showIcon title={t('visit.recorded')} /> : null}
    </Flex>
  );
}
