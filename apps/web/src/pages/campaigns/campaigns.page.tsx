import { PlusOutlined } from '@ant-design/icons';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Button, type TableColumnsType, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api/client';
import { useSearchRows } from '../../api/use-search';
import { useTerm, useTerms } from '../../i18n/terms';
import { useMay } from '../../session/use-session';
import { DataList } from '../../ui/data-list';
import { FilterBar } from '../../ui/filter-bar';
import { useListed } from '../../ui/listed';
import { Page } from '../../ui/page';
import { SavedViews } from '../../views/saved-views';

type Campaign = Schemas['CampaignView'];

/** All campaigns one may see, the newest first. */
export function CampaignsPage() {
  const { t } = useTranslation('campaigns');
  const may = useMay();
  const navigate = useNavigate();
  const search = useSearch({ from: '/shell/campaigns' });
  const statuses = useTerms('campaignStatus');
  const columns = useColumns();
  const found = useSearchRows('/api/v1/campaigns/search', {
    filter: {
      ...(search.title && { title: { like: search.title } }),
      ...(search.status && { status: { in: search.status.split(',') } }),
    },
  });
  const create = may('campaign.create') ? (
    <Link to="/campaigns/new">
      <Button type="primary" icon={<PlusOutlined aria-hidden />} tabIndex={-1}>
        {t('new')}
      </Button>
    </Link>
  ) : null;
  return (
    <Page
      title={t('title')}
      actions={
        <>
          <SavedViews page="campaigns" />
          {create}
        </>
      }
      help={t('help.list')}
    >
      <FilterBar
        fields={[
          { name: 'title', label: t('field.title'), kind: 'text' },
          { name: 'status', label: t('field.status'), kind: 'choices', options: statuses },
        ]}
        values={{ ...search }}
        onChange={(values) => void navigate({ to: '/campaigns', search: values, replace: true })}
      />
      <DataList<Campaign>
        label={t('title')}
        found={found}
        columns={columns}
        rowKey={({ id }) => id}
        card={(campaign) => <CampaignCard campaign={campaign} />}
        filtered={Boolean(search.title || search.status)}
        emptyAction={create}
      />
    </Page>
  );
}

function useColumns(): TableColumnsType<Campaign> {
  const { t } = useTranslation('campaigns');
  const term = useTerm();
  const industriesOf = useIndustries();
  return [
    { title: t('field.title'), key: 'title', render: (_, row) => <CampaignLink campaign={row} /> },
    { title: t('field.number'), dataIndex: 'number', render: (number: string | null) => number ?? '—' },
    {
      title: t('field.status'),
      dataIndex: 'status',
      render: (status: string) => <Tag>{term('campaignStatus', status)}</Tag>,
    },
    {
      title: t('field.period'),
      key: 'period',
      render: (_, { startsOn, endsOn }) => `${startsOn} – ${endsOn}`,
    },
    {
      title: t('field.industries'),
      dataIndex: 'industries',
      render: (industries: string[]) => industriesOf(industries),
    },
  ];
}

function CampaignCard({ campaign }: { campaign: Campaign }) {
  const term = useTerm();
  return (
    <>
      <CampaignLink campaign={campaign} /> <Tag>{term('campaignStatus', campaign.status)}</Tag>
      <div>
        {campaign.startsOn} – {campaign.endsOn}
      </div>
    </>
  );
}

/** A draft is gone on with; anything else is looked at. */
function CampaignLink({ campaign: { id, title, status } }: { campaign: Campaign }) {
  if (status !== 'DRAFT') {
    return (
      <Link to="/campaigns/$campaignId" params={{ campaignId: id }}>
        {title}
      </Link>
    );
  }
  return (
    <Link to="/campaigns/$campaignId/prepare" params={{ campaignId: id }} search={{ step: 'basics' }}>
      {title}
    </Link>
  );
}

/** The first three, and how many more there are. */
function useIndustries(): (codes: readonly string[]) => string {
  const term = useTerm();
  const listed = useListed();
  return (codes) => {
    const names = listed(codes.slice(0, 3).map((code) => term('industry', code)));
    return names + (codes.length > 3 ? ` +${codes.length - 3}` : '');
  };
}
