import { Link } from '@tanstack/react-router';
import { type TableColumnsType, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api/client';
import { useSearchRows } from '../../api/use-search';
import { useTerm } from '../../i18n/terms';
import { DataList } from '../../ui/data-list';
import { Page } from '../../ui/page';

type Campaign = Schemas['CampaignView'];

/** Campaigns that have a board: all that are published. */
export function BoardsPage() {
  const { t } = useTranslation('board');
  const term = useTerm();
  const found = useSearchRows('/api/v1/campaigns/search', { filter: { status: { ne: 'DRAFT' } } });
  const link = ({ id, title }: Campaign) => (
    <Link to="/campaigns/$id/board" params={{ id }}>
      {title}
    </Link>
  );
  const period = ({ startsOn, endsOn }: Campaign) => `${startsOn} – ${endsOn}`;
  const columns: TableColumnsType<Campaign> = [
    { key: 'title', title: t('column.campaign'), render: (_, campaign) => link(campaign) },
    { key: 'number', title: t('column.number'), render: (_, { number }) => number },
    { key: 'status', title: t('column.status'), render: (_, { status }) => term('campaignStatus', status) },
    { key: 'period', title: t('column.period'), render: (_, campaign) => period(campaign) },
  ];
  return (
    <Page
      title={t('boards')}
      lead={t('boardsLead')}
      help={<Typography.Paragraph>{t('help')}</Typography.Paragraph>}
    >
      <DataList
        label={t('boards')}
        found={found}
        columns={columns}
        rowKey={({ id }) => id}
        card={(campaign) => (
          <>
            {link(campaign)}
            <div>
              {term('campaignStatus', campaign.status)} · {period(campaign)}
            </div>
          </>
        )}
      />
    </Page>
  );
}
