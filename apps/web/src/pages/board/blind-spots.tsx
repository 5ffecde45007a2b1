import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Flex, Segmented, Tag, Typography, type TableColumnsType } from 'antd';
import dayjs from 'dayjs';
import { useTranslation } from 'react-i18next';
import { api, type Schemas } from '../../api/client';
import type { Found } from '../../api/use-search';
import { useTerm } from '../../i18n/terms';
import { DataList } from '../../ui/data-list';
import { blindSpotKinds } from './board-tabs';

type BlindSpot = Schemas['BlindSpot'];
type Kind = Schemas['BlindSpotKind'];

/** Enterprises nobody has been to, small and scattered ones first. */
export function BlindSpotList({ campaignId }: { campaignId: string }) {
  const { t } = useTranslation('board');
  const term = useTerm();
  const navigate = useNavigate();
  const { kind } = useSearch({ from: '/shell/campaigns/$id/board' });
  const { found, counts } = useBlindSpots(campaignId, kind);
  const many = (which?: Kind) =>
    counts.filter((line) => !which || line.kind === which).reduce((sum, { count }) => sum + count, 0);
  const visit = ({ lastVisitAt }: BlindSpot) =>
    lastVisitAt ? dayjs(lastVisitAt).format('YYYY-MM-DD') : t('blind.never');
  const why = (spot: BlindSpot) => (
    <>
      <Tag color={spot.kind === 'MISSED' ? 'red' : 'orange'}>{t(`blind.kind.${spot.kind}`)}</Tag>
      {spot.reason}
    </>
  );
  const link = ({ enterpriseId: id, name }: BlindSpot) => (
    <Link to="/enterprises/$id" params={{ id }}>
      {name}
    </Link>
  );
  const columns: TableColumnsType<BlindSpot> = [
    { key: 'name', title: t('column.enterprise'), render: (_, spot) => link(spot) },
    { key: 'scale', title: t('column.scale'), render: (_, { scale }) => term('scale', scale) },
    { key: 'industry', title: t('column.industry'), render: (_, spot) => term('industry', spot.industry) },
    { key: 'place', title: t('column.place'), render: (_, spot) => spot.place ?? spot.jurisdiction },
    { key: 'kind', title: t('blind.why'), render: (_, spot) => why(spot) },
    { key: 'visit', title: t('blind.lastVisit'), render: (_, spot) => visit(spot) },
  ];
  return (
    <Flex vertical gap={12}>
      <Typography.Text type="secondary">{t('blind.lead')}</Typography.Text>
      <div style={{ overflowX: 'auto' }}>
        <Segmented<string>
          aria-label={t('blind.why')}
          value={kind ?? ''}
          onChange={(value) =>
            void navigate({
              to: '.',
              search: { tab: 'blind', kind: blindSpotKinds.find((known) => known === value) },
              replace: true,
              resetScroll: false,
            })
          }
          options={[
            { value: '', label: `${t('blind.all')} (${many()})` },
            ...blindSpotKinds.map((value) => ({
              value,
              label: `${t(`blind.kind.${value}`)} (${many(value)})`,
            })),
          ]}
        />
      </div>
      <DataList
        label={t('blind.title')}
        found={found}
        columns={columns}
        rowKey={({ enterpriseId }) => enterpriseId}
        filtered={kind !== undefined}
        card={(spot) => (
          <>
            {link(spot)}
            <div>
              {term('scale', spot.scale)} · {term('industry', spot.industry)} ·{' '}
              {spot.place ?? spot.jurisdiction}
            </div>
            <div>{why(spot)}</div>
            <div>
              {t('blind.lastVisit')} {visit(spot)}
            </div>
          </>
        )}
      />
    </Flex>
  );
}

function useBlindSpots(
  id: string,
  kind: Kind | undefined,
): { found: Found<BlindSpot>; counts: readonly Schemas['BlindSpotCount'][] } {
  const query = useInfiniteQuery({
    queryKey: ['blind-spots', id, kind],
    initialPageParam: undefined as string | undefined,
    queryFn: async ({ pageParam: after, signal }) => {
      const { data } = await api.GET('/api/v1/campaigns/{id}/blind-spots', {
        params: { path: { id }, query: { kind, after } },
        signal,
      });
      return data as Schemas['BlindSpots'];
    },
    getNextPageParam: ({ page }) => page.after ?? undefined,
  });
  return {
    counts: query.data?.pages[0]?.counts ?? [],
    found: {
      rows: query.data?.pages.flatMap(({ items }) => items),
      error: query.error,
      isPending: query.isPending,
      isFetching: query.isFetching,
      hasMore: query.hasNextPage,
      more: () => void query.fetchNextPage(),
      refetch: () => void query.refetch(),
    },
  };
}
