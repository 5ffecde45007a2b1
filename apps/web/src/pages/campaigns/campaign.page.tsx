import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { Alert, Button, Card, Flex, Grid, Steps, Tabs } from 'antd';
import { useTranslation } from 'react-i18next';
import { $api, type Schemas } from '../../api/client';
import { useTerms } from '../../i18n/terms';
import { useMay } from '../../session/use-session';
import { Page } from '../../ui/page';
import { Fetched } from '../../ui/states';
import { AdvanceButton } from './advance-button';
import { CampaignFacts } from './campaign-facts';
import { CoverageFigures } from './coverage-figures';
import { PopulationEvents } from './population-events';
import { Targets } from './targets';

type Campaign = Schemas['CampaignView'];

/** A published campaign: where it stands, whom it covers, who joined and left. */
export function CampaignPage() {
  const { t } = useTranslation('campaigns');
  const { campaignId } = useParams({ from: '/shell/campaigns/$campaignId' });
  const query = $api.useQuery('get', '/api/v1/campaigns/{id}', { params: { path: { id: campaignId } } });
  const may = useMay();
  const counted = ({ status }: Campaign): boolean => status !== 'DRAFT' && may('coverage.read');
  return (
    <Fetched query={query}>
      {(campaign) => (
        <Page
          title={campaign.title}
          lead={campaign.number}
          help={t('help.campaign')}
          actions={
            <>
              {counted(campaign) ? <BoardLink campaignId={campaign.id} /> : null}
              {may('campaign.advance') ? <AdvanceButton campaign={campaign} /> : null}
            </>
          }
        >
          <Flex vertical gap={16}>
            <Stages campaign={campaign} />
            {campaign.status === 'DRAFT' ? <Draft campaignId={campaign.id} /> : null}
            {counted(campaign) ? <CoverageFigures campaignId={campaign.id} /> : null}
            <CampaignFacts campaign={campaign} />
            {counted(campaign) ? <Ledger campaign={campaign} /> : null}
          </Flex>
        </Page>
      )}
    </Fetched>
  );
}

/** Whoever comes by a link to a draft is led to where it is prepared. */
function Draft({ campaignId }: { campaignId: string }) {
  const { t } = useTranslation('campaigns');
  const may = useMay();
  return (
    <Alert
      type="info"
      showIcon
      title={t('draftHere')}
      action={
        may('campaign.update') ? (
          <Link to="/campaigns/$campaignId/prepare" params={{ campaignId }} search={{ step: 'basics' }}>
            {t('goOn')}
          </Link>
        ) : null
      }
    />
  );
}

function BoardLink({ campaignId }: { campaignId: string }) {
  const { t } = useTranslation('campaigns');
  return (
    <Link to={`/campaigns/${campaignId}/board` as string}>
      <Button tabIndex={-1}>{t('board')}</Button>
    </Link>
  );
}

function Stages({ campaign }: { campaign: Campaign }) {
  const { t } = useTranslation('campaigns');
  const wide = Grid.useBreakpoint().lg ?? true;
  const statuses = useTerms('campaignStatus');
  const current = statuses.findIndex(({ value }) => value === campaign.status);
  return (
    <Card size="small">
      <Steps
        size="small"
        orientation={wide ? 'horizontal' : 'vertical'}
        current={current}
        items={statuses.map(({ value, label }) => ({
          key: value,
          title: label,
          content: endOf(campaign, value, (day) => t('until', { day })),
        }))}
      />
    </Card>
  );
}

const stages: Readonly<Record<string, keyof Campaign['stageEnds']>> = {
  SELF_CHECK: 'selfCheck',
  INSPECTION: 'inspection',
  RECTIFICATION: 'rectification',
  LOOKBACK: 'lookback',
  SUMMARY: 'summary',
};

function endOf({ stageEnds }: Campaign, status: string, said: (day: string) => string): string | undefined {
  const stage = stages[status];
  return stage && said(stageEnds[stage]);
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
