import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { Button, Card, Descriptions, Flex, Grid, Steps, Tabs } from 'antd';
import { useTranslation } from 'react-i18next';
import { $api, type Schemas } from '../../api/client';
import { useTerm, useTerms } from '../../i18n/terms';
import { useMay } from '../../session/use-session';
import { Page } from '../../ui/page';
import { Fetched } from '../../ui/states';
import { AdvanceButton } from './advance-button';
import { CoverageFigures } from './coverage-figures';
import { PopulationEvents } from './population-events';
import { Targets } from './targets';
import { usePlaceName } from './place-name';

type Campaign = Schemas['CampaignView'];

/** A published campaign: where it stands, whom it covers, who joined and left. */
export function CampaignPage() {
  const { t } = useTranslation('campaigns');
  const { campaignId } = useParams({ from: '/shell/campaigns/$campaignId' });
  const query = $api.useQuery('get', '/api/v1/campaigns/{id}', { params: { path: { id: campaignId } } });
  const may = useMay();
  return (
    <Fetched query={query}>
      {(campaign) => (
        <Page
          title={campaign.title}
          lead={campaign.number}
          help={t('help.campaign')}
          actions={
            <>
              {may('coverage.read') ? <BoardLink campaignId={campaign.id} /> : null}
              {may('campaign.advance') ? <AdvanceButton campaign={campaign} /> : null}
            </>
          }
        >
          <Flex vertical gap={16}>
            <Stages campaign={campaign} />
            {may('coverage.read') ? <CoverageFigures campaignId={campaign.id} /> : null}
            <Facts campaign={campaign} />
            {may('coverage.read') ? <Ledger campaign={campaign} /> : null}
          </Flex>
        </Page>
      )}
    </Fetched>
  );
}

function BoardLink({ campaignId }: { campaignId: string }) {
  const { t } = useTranslation('campaigns');
  return (
    <Link to={`/campaigns/${campaignId}/board` as string}>
      <Button>{t('board')}</Button>
    </Link>
  );
}

function Stages({ campaign }: { campaign: Campaign }) {
  const wide = Grid.useBreakpoint().md ?? true;
  const statuses = useTerms('campaignStatus');
  const current = statuses.findIndex(({ value }) => value === campaign.status);
  return (
    <Card size="small">
      <Steps
        size="small"
        orientation={wide ? 'horizontal' : 'vertical'}
        current={current}
        items={statuses.map(({ value, label }) => ({ key: value, title: label }))}
      />
    </Card>
  );
}

function Facts({ campaign }: { campaign: Campaign }) {
  const { t } = useTranslation('campaigns');
  const term = useTerm();
  const placeName = usePlaceName();
  const pinned = Object.entries(campaign.pinned).map(([key, version]) => `${key} v${version}`);
  return (
    <Card size="small">
      <Descriptions
        column={{ xs: 1, lg: 2 }}
        items={[
          { key: 'basis', label: t('field.basis'), children: campaign.basis },
          { key: 'period', label: t('field.period'), children: `${campaign.startsOn} – ${campaign.endsOn}` },
          { key: 'place', label: t('field.jurisdiction'), children: placeName(campaign.jurisdiction) },
          {
            key: 'industries',
            label: t('field.industries'),
            children: campaign.industries.map((code) => term('industry', code)).join('、'),
          },
          { key: 'pinned', label: t('field.pinned'), children: pinned.join(', ') },
        ]}
      />
    </Card>
  );
}

function Ledger({ campaign }: { campaign: Campaign }) {
  const { t } = useTranslation('campaigns');
  const search = useSearch({ from: '/shell/campaigns/$campaignId' });
  const navigate = useNavigate();
  return (
    <Tabs
      activeKey={search.tab ?? 'targets'}
      onChange={(tab) =>
        void navigate({
          to: '/campaigns/$campaignId',
          params: { campaignId: campaign.id },
          search: { tab: tab === 'events' ? 'events' : 'targets' },
          replace: true,
        })
      }
      items={[
        { key: 'targets', label: t('targets'), children: <Targets campaign={campaign} /> },
        { key: 'events', label: t('populationEvents'), children: <PopulationEvents campaign={campaign} /> },
      ]}
    />
  );
}
