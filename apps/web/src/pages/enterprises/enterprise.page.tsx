import { getRouteApi, Link } from '@tanstack/react-router';
import { Button, Card, Col, Flex, Row, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import { $api, type Schemas } from '../../api/client';
import { useTerm } from '../../i18n/terms';
import { Page } from '../../ui/page';
import { Fetched } from '../../ui/states';
import { AssessRiskButton } from './assess-risk';
import { EnterpriseFacts } from './enterprise-facts';
import { EnterpriseHistory } from './enterprise-history';
import { HazardFigures } from './hazard-figures';
import { ProfileHazards } from './profile-hazards';
import { ProfileOrders, ProfilePenalties, ProfileVisits } from './profile-lists';

const route = getRouteApi('/shell/enterprises/$id');

/** 一企一档: everything about an enterprise on one page. */
export function EnterprisePage() {
  const { t } = useTranslation('enterprises');
  const term = useTerm();
  const { id } = route.useParams();
  const profile = $api.useQuery('get', '/api/v1/enterprises/{id}/profile', { params: { path: { id } } });
  const enterprise = profile.data?.enterprise;
  return (
    <Page
      title={enterprise?.name ?? t('profile.title')}
      lead={enterprise && `${t('profile.title')} · ${term('industry', enterprise.industry)}`}
      actions={
        <>
          {enterprise ? <AssessRiskButton enterprise={enterprise} /> : null}
          <Link to="/ledger" search={{ enterpriseId: id }}>
            <Button tabIndex={-1}>{t('profile.toLedger')}</Button>
          </Link>
        </>
      }
      help={<Typography.Paragraph>{t('profile.help')}</Typography.Paragraph>}
    >
      <Fetched query={profile}>{(data) => <Profile profile={data} />}</Fetched>
    </Page>
  );
}

function Profile({ profile }: { profile: Schemas['EnterpriseProfile'] }) {
  const { t } = useTranslation('enterprises');
  const part = (title: string, children: React.ReactNode) => (
    <Card size="small" title={<Heading>{title}</Heading>} style={{ width: '100%' }}>
      {children}
    </Card>
  );
  return (
    <Row gutter={[16, 16]}>
      <Col xs={24} xl={16}>
        <Flex vertical gap={16}>
          <HazardFigures counts={profile.hazardCounts} enterpriseId={profile.enterprise.id} />
          {part(
            t('profile.open'),
            <ProfileHazards hazards={profile.openHazards} label={t('profile.open')} due />,
          )}
          {part(
            t('profile.closed'),
            <ProfileHazards hazards={profile.closedHazards} label={t('profile.closed')} />,
          )}
          {part(
            t('profile.visits', { total: profile.visits.total }),
            <ProfileVisits visits={profile.visits} />,
          )}
          {part(
            t('profile.orders', { total: profile.orders.total }),
            <ProfileOrders orders={profile.orders} />,
          )}
          {part(
            t('profile.penalties', { total: profile.penalties.total }),
            <ProfilePenalties penalties={profile.penalties} />,
          )}
        </Flex>
      </Col>
      <Col xs={24} xl={8}>
        <Flex vertical gap={16}>
          {part(t('profile.facts'), <EnterpriseFacts profile={profile} />)}
          {part(t('profile.history'), <EnterpriseHistory history={profile.history} />)}
        </Flex>
      </Col>
    </Row>
  );
}

function Heading({ children }: { children: string }) {
  return (
    <Typography.Title level={2} style={{ fontSize: 16, margin: 0 }}>
      {children}
    </Typography.Title>
  );
}
