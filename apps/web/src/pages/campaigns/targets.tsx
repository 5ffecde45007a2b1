import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useInfiniteQuery } from '@tanstack/react-query';
import { type TableColumnsType, Tag } from 'antd';
import dayjs from 'dayjs';
import { useTranslation } from 'react-i18next';
import { api, type Schemas } from '../../api/client';
import { foundOf } from '../../api/use-search';
import { useTerm, useTerms } from '../../i18n/terms';
import { DataList } from '../../ui/data-list';
import { FilterBar } from '../../ui/filter-bar';
import { usePlaceName, usePlaceOptions } from '../../places/places';

type Target = Schemas['CampaignTarget'];

/** The lines of the coverage ledger: every enterprise of the frozen population, and whether it was visited. */
export function Targets({ campaign }: { campaign: Schemas['CampaignView'] }) {
  const { t } = useTranslation('campaigns');
  const search = useSearch({ from: '/shell/campaigns/$campaignId' });
  const navigate = useNavigate();
  const columns = useColumns();
  const options = {
    coverage: useTerms('coverage'),
    industry: useTerms('industry'),
    scale: useTerms('scale'),
    area: usePlaceOptions(campaign.jurisdiction),
  };
  const { coverage, industry, area, scale, name } = search;
  const filter = {
    ...(coverage && { coverage: { in: coverage.split(',') } }),
    ...(industry && { industry: { in: industry.split(',') } }),
    ...(scale && { scale: { in: scale.split(',') } }),
    ...(area && { area }),
    ...(name && { enterpriseName: { like: name } }),
  };
  const found = useTargets(campaign.id, filter);
  return (
    <>
      <FilterBar
        fields={[
          { name: 'name', label: t('field.enterprise'), kind: 'text' },
          { name: 'coverage', label: t('field.coverage'), kind: 'choices', options: options.coverage },
          { name: 'area', label: t('field.area'), kind: 'choice', options: options.area },
          { name: 'industry', label: t('field.industry'), kind: 'choices', options: options.industry },
          { name: 'scale', label: t('field.scale'), kind: 'choices', options: options.scale },
        ]}
        values={{ coverage, industry, area, scale, name }}
        onChange={(values) =>
          void navigate({
            to: '/campaigns/$campaignId',
            params: { campaignId: campaign.id },
            search: { tab: 'targets', ...values },
            replace: true,
          })
        }
      />
      <DataList<Target>
        label={t('targets')}
        found={found}
        columns={columns}
        rowKey={({ id }) => id}
        card={(target) => <TargetCard target={target} />}
        filtered={Object.keys(filter).length > 0}
      />
    </>
  );
}

function useTargets(campaignId: string, filter: Record<string, unknown>) {
  return foundOf<Target>(
    useInfiniteQuery({
      queryKey: ['campaign-targets', campaignId, filter],
      initialPageParam: undefined as string | undefined,
      queryFn: async ({ pageParam, signal }) => {
        const { data } = await api.POST('/api/v1/campaigns/{id}/targets/search', {
          params: { path: { id: campaignId } },
          body: { filter, page: { limit: 50, ...(pageParam ? { after: pageParam } : {}) } },
          signal,
        });
        return data as Schemas['CampaignTargetSearchResult'];
      },
      getNextPageParam: ({ page }) => page.after ?? undefined,
    }),
  );
}

const colours = { NOT_INSPECTED: 'red', INSPECTED: 'green', IMPOSSIBLE: 'orange', LEFT: 'default' } as const;

function useColumns(): TableColumnsType<Target> {
  const { t } = useTranslation('campaigns');
  const term = useTerm();
  const placeName = usePlaceName();
  return [
    {
      title: t('field.enterprise'),
      key: 'name',
      render: (_, row) => <Link to={`/enterprises/${row.enterpriseId}` as string}>{row.enterpriseName}</Link>,
    },
    { title: t('field.area'), dataIndex: 'jurisdiction', render: placeName },
    { title: t('field.industry'), dataIndex: 'industry', render: (code: string) => term('industry', code) },
    { title: t('field.scale'), dataIndex: 'scale', render: (code: string) => term('scale', code) },
    {
      title: t('field.coverage'),
      key: 'coverage',
      render: (_, { coverage }) => <CoverageTag coverage={coverage} />,
    },
    {
      title: t('field.coveredAt'),
      dataIndex: 'coveredAt',
      render: (at: string | null) => (at ? dayjs(at).format('YYYY-MM-DD') : '—'),
    },
    { title: t('field.reason'), dataIndex: 'reason' },
  ];
}

function CoverageTag({ coverage }: { coverage: Target['coverage'] }) {
  const term = useTerm();
  return <Tag color={colours[coverage]}>{term('coverage', coverage)}</Tag>;
}

function TargetCard({ target }: { target: Target }) {
  const term = useTerm();
  const placeName = usePlaceName();
  return (
    <>
      <Link to={`/enterprises/${target.enterpriseId}` as string}>{target.enterpriseName}</Link>{' '}
      <CoverageTag coverage={target.coverage} />
      <div>
        {placeName(target.jurisdiction)} · {term('industry', target.industry)} · {term('scale', target.scale)}
      </div>
      {target.reason ? <div>{target.reason}</div> : null}
    </>
  );
}
