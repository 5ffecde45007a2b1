import { PlusOutlined } from '@ant-design/icons';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Button, Flex, type TableColumnsType, Tag, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import { $api, type Schemas } from '../../api/client';
import { useSearchRows } from '../../api/use-search';
import { useTerm, useTerms } from '../../i18n/terms';
import { useMay } from '../../session/use-session';
import { DataList } from '../../ui/data-list';
import { FilterBar, type FilterField } from '../../ui/filter-bar';
import { useListed } from '../../ui/listed';
import { Page } from '../../ui/page';
import { SavedViews } from '../../views/saved-views';
import { useNames } from '../cases/names/use-names';
import { inspectionFilter, inspectionFilterNames } from './inspection-filters';
import { Mark } from '../../ui/mark';

const route = getRouteApi('/shell/inspections');
type Row = Schemas['Inspection'];

function useFields(): FilterField[] {
  const { t } = useTranslation('inspections');
  const may = useMay();
  const states = useTerms('inspectionState');
  const modes = useTerms('inspectionMode');
  const campaigns = $api.useQuery(
    'post',
    '/api/v1/campaigns/search',
    { body: { page: { limit: 200 } } },
    { enabled: may('campaign.read'), staleTime: 300_000 },
  );
  return [
    { name: 'number', label: t('number'), kind: 'text' },
    { name: 'state', label: t('state'), kind: 'choices', options: states },
    { name: 'mode', label: t('mode'), kind: 'choices', options: modes },
    {
      name: 'campaignId',
      label: t('campaign'),
      kind: 'choice',
      options: (campaigns.data?.items ?? []).map(({ id, title }) => ({ value: id, label: title })),
    },
    { name: 'plannedFrom', label: t('plannedFrom'), kind: 'date' },
    { name: 'plannedTo', label: t('plannedTo'), kind: 'date' },
    {
      name: 'noPosition',
      label: t('checkIn'),
      kind: 'choice',
      options: [{ value: 'true', label: t('noPosition') }],
    },
  ];
}

/** Visits: planned, under way and recorded. */
export function InspectionsPage() {
  const { t } = useTranslation('inspections');
  const term = useTerm();
  const may = useMay();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const found = useSearchRows('/api/v1/inspections/search', {
    filter: inspectionFilter(search),
    sort: [{ field: 'plannedOn', order: 'desc' }],
  });
  const enterprise = useNames('enterprises', found.rows?.map(({ enterpriseId }) => enterpriseId) ?? []);
  const listed = useListed();
  const officer = useNames('accounts', found.rows?.flatMap(({ officerIds }) => officerIds) ?? []);
  const team = (row: Row): string => listed(row.officerIds.map(officer));
  const columns: TableColumnsType<Row> = [
    { title: t('number'), render: (_, row) => <VisitLink row={row} /> },
    { title: t('enterprise'), render: (_, row) => enterprise(row.enterpriseId) },
    { title: t('mode'), render: (_, row) => term('inspectionMode', row.mode) },
    { title: t('state'), render: (_, row) => <State row={row} /> },
    { title: t('plannedOn'), dataIndex: 'plannedOn' },
    { title: t('officers'), render: (_, row) => team(row) },
    { title: t('focus'), dataIndex: 'focus', width: 260 },
  ];
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      help={t('help.list')}
      actions={
        <>
          <SavedViews page="inspections" />
          {may('inspection.plan') ? <Actions /> : null}
        </>
      }
    >
      <FilterBar
        fields={useFields()}
        values={Object.fromEntries(inspectionFilterNames.map((name) => [name, search[name]]))}
        onChange={(values) => void navigate({ search: { ...search, ...values }, replace: true })}
      />
      <DataList
        label={t('title')}
        found={found}
        columns={columns}
        rowKey={({ id }) => id}
        filtered={inspectionFilterNames.some((name) => search[name] !== undefined)}
        card={(row) => (
          <Flex vertical gap={4}>
            <VisitLink row={row} />
            <Typography.Text strong>{enterprise(row.enterpriseId)}</Typography.Text>
            <Flex gap={6} wrap>
              <State row={row} />
              <Tag>{term('inspectionMode', row.mode)}</Tag>
              {row.plannedOn}
            </Flex>
            {team(row)}
          </Flex>
        )}
      />
    </Page>
  );
}

function Actions() {
  const { t } = useTranslation('inspections');
  const may = useMay();
  return (
    <>
      <Link to="/inspections/plan">
        <Button type="primary" icon={<PlusOutlined aria-hidden />}>
          {t('plan.title')}
        </Button>
      </Link>
      {may('inspection.plan-random') ? (
        <Link to="/inspections/random">
          <Button>{t('random.title')}</Button>
        </Link>
      ) : null}
    </>
  );
}

/** How far the visit is, and whether its officers checked in without a position. */
function State({ row: { state, noPositionReason } }: { row: Row }) {
  const { t } = useTranslation('inspections');
  const term = useTerm();
  return (
    <Flex gap={6} wrap>
      <Mark tone="info">{term('inspectionState', state)}</Mark>
      {noPositionReason ? <Mark tone="warn">{t('noPosition')}</Mark> : null}
    </Flex>
  );
}

function VisitLink({ row }: { row: Row }) {
  return (
    <Link to="/inspections/$id" params={{ id: row.id }}>
      {row.number}
    </Link>
  );
}
