import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Alert, Card, Col, Descriptions, Flex, Row, Statistic } from 'antd';
import { useTranslation } from 'react-i18next';
import { $api, api, type Schemas } from '../../api/client';
import { commandHeaders } from '../../api/command';
import { type TermGroup, useTerm } from '../../i18n/terms';
import { foundAll } from '../../api/use-search';
import { ConfirmButton } from '../../ui/confirm-button';
import { DataList } from '../../ui/data-list';
import { Fetched } from '../../ui/states';
import { useAct } from '../../ui/use-act';
import { usePlaceName } from '../../places/places';

type Preview = Schemas['PopulationPreview'];

/** Who would be covered now; then freeze them and publish. */
export function PublishStep({ campaign }: { campaign: Schemas['CampaignView'] }) {
  const { t } = useTranslation('campaigns');
  const preview = $api.useQuery('post', '/api/v1/campaigns/{id}/population/preview', {
    params: { path: { id: campaign.id } },
  });
  return (
    <Fetched query={preview}>
      {(population) => (
        <Flex vertical gap={16}>
          <Card>
            <Flex justify="space-between" align="end" wrap gap={16}>
              <Statistic title={t('population')} value={population.total} suffix={t('enterprisesUnit')} />
              <Publish campaign={campaign} total={population.total} />
            </Flex>
          </Card>
          {population.total === 0 ? (
            <Alert type="warning" showIcon title={t('nobody', { step: t('step.scope') })} />
          ) : (
            <>
              <Shares population={population} />
              <FirstOfThem items={population.items} total={population.total} />
            </>
          )}
        </Flex>
      )}
    </Fetched>
  );
}

function Publish({ campaign, total }: { campaign: Schemas['CampaignView']; total: number }) {
  const { t } = useTranslation('campaigns');
  const queries = useQueryClient();
  const navigate = useNavigate();
  const publish = useAct(async (key) => {
    await api.POST('/api/v1/campaigns/{id}/publish', {
      params: { path: { id: campaign.id } },
      headers: commandHeaders(key, campaign.version),
    });
    await queries.invalidateQueries();
    await navigate({ to: '/campaigns/$campaignId', params: { campaignId: campaign.id } });
  }, t('published'));
  return (
    <ConfirmButton
      type="primary"
      disabled={total === 0}
      title={t('publishTitle')}
      consequence={t('publishConsequence', { count: total })}
      onConfirm={publish.run}
    >
      {t('publish')}
    </ConfirmButton>
  );
}

function Shares({ population }: { population: Preview }) {
  const { t } = useTranslation('campaigns');
  const term = useTerm();
  const placeName = usePlaceName();
  const named = (group: TermGroup) => (code: string) => term(group, code);
  const groups = [
    { title: t('byArea'), shares: population.byArea, name: placeName },
    { title: t('byIndustry'), shares: population.byIndustry, name: named('industry') },
    { title: t('byScale'), shares: population.byScale, name: named('scale') },
  ];
  return (
    <Row gutter={[16, 16]}>
      {groups.map(({ title, shares, name }) => (
        <Col key={title} xs={24} lg={8}>
          <Card title={title} size="small">
            <Descriptions
              column={1}
              size="small"
              items={shares.map(({ key, count }) => ({ key, label: name(key), children: count }))}
            />
          </Card>
        </Col>
      ))}
    </Row>
  );
}

function FirstOfThem({ items, total }: { items: Preview['items']; total: number }) {
  const { t } = useTranslation('campaigns');
  const term = useTerm();
  const placeName = usePlaceName();
  return (
    <Card
      title={
        total > items.length
          ? t('firstOf', { shown: items.length, count: total })
          : t('allOf', { count: total })
      }
      size="small"
    >
      <DataList<Preview['items'][number]>
        label={t('population')}
        found={foundAll(items)}
        rowKey={({ id }) => id}
        columns={[
          { title: t('field.enterprise'), dataIndex: 'name' },
          { title: t('field.area'), dataIndex: 'jurisdiction', render: placeName },
          {
            title: t('field.industry'),
            dataIndex: 'industry',
            render: (code: string) => term('industry', code),
          },
          { title: t('field.scale'), dataIndex: 'scale', render: (code: string) => term('scale', code) },
          {
            title: t('field.status'),
            dataIndex: 'status',
            render: (code: string) => term('enterpriseStatus', code),
          },
        ]}
        card={({ name, jurisdiction, industry, scale }) => (
          <>
            {name}
            <div>
              {placeName(jurisdiction)} · {term('industry', industry)} · {term('scale', scale)}
            </div>
          </>
        )}
      />
    </Card>
  );
}
