import { getRouteApi, Link } from '@tanstack/react-router';
import { Alert, Button, Flex, Select, type TableColumnsType, Typography } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../../api/client';
import { useSearchRows } from '../../../api/use-search';
import { useTerm } from '../../../i18n/terms';
import { DataList } from '../../../ui/data-list';
import { FilterBar, type FilterValues } from '../../../ui/filter-bar';
import { Page } from '../../../ui/page';
import { SavedViews } from '../../../views/saved-views';
import { CaseTags } from '../case-head';
import { day } from '../moment';
import { useNames } from '../names/use-names';
import { caseFilter, caseFilterNames, type CaseListSearch } from './case-filters';
import { useCaseFields } from './use-case-fields';

const route = getRouteApi('/shell/cases');
const sorts = ['recordedAt', 'number', 'loopCount', 'planReturns', 'state'] as const;

/** Filters that are always there; the others unfold. */
const usual = 7;

/** All cases one may see, found by everything the server can search by. */
export function CasesPage() {
  const { t } = useTranslation('cases');
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const fields = useCaseFields();
  const { sort = 'recordedAt' } = search;
  const found = useSearchRows('/api/v1/hazards/search', {
    filter: caseFilter(search),
    sort: [{ field: sort === 'number' ? 'id' : sort, order: 'desc' }],
  });
  const enterprise = useNames('enterprises', found.rows?.map(({ enterpriseId }) => enterpriseId) ?? []);
  const change = (next: FilterValues): void => go({ ...search, ...next });
  const go = (next: CaseListSearch): void => void navigate({ search: next, replace: true });
  const values = Object.fromEntries(caseFilterNames.map((name) => [name, search[name]]));
  const [wide, setWide] = useState(() => fields.slice(usual).some(({ name }) => values[name] !== undefined));
  const filtered = search.filter !== undefined || caseFilterNames.some((name) => search[name] !== undefined);
  return (
    <Page title={t('title')} lead={t('lead')} help={t('help.list')} actions={<SavedViews page="cases" />}>
      <FilterBar fields={wide ? fields : fields.slice(0, usual)} values={values} onChange={change} />
      <Flex wrap gap={8} align="center" style={{ marginBottom: 12 }} className="bh-no-print">
        <Button aria-expanded={wide} onClick={() => setWide(!wide)}>
          {wide ? t('fewerFilters') : t('moreFilters')}
        </Button>
        <Typography.Text>{t('sortBy')}</Typography.Text>
        <Select
          aria-label={t('sortBy')}
          value={sort}
          style={{ minWidth: 150 }}
          onChange={(field) => go({ ...search, sort: field })}
          options={sorts.map((field) => ({ value: field, label: t(`sort.${field}`) }))}
        />
      </Flex>
      {search.filter ? (
        <Alert
          style={{ marginBottom: 12 }}
          type="info"
          title={t('givenFilter')}
          action={
            <Button size="small" onClick={() => go({ ...search, filter: undefined })}>
              {t('dropFilter')}
            </Button>
          }
        />
      ) : null}
      <DataList
        label={t('title')}
        found={found}
        columns={useColumns(enterprise)}
        rowKey={({ id }) => id}
        filtered={filtered}
        card={(row) => <CaseCard row={row} enterprise={enterprise(row.enterpriseId)} />}
      />
    </Page>
  );
}

type Row = Schemas['HazardResource'];

function useColumns(enterprise: (id: string) => string): TableColumnsType<Row> {
  const { t } = useTranslation('cases');
  const term = useTerm();
  return [
    { title: t('column.number'), render: (_, row) => <CaseLink row={row} /> },
    { title: t('column.title'), dataIndex: 'title', width: 260 },
    { title: t('head.enterprise'), render: (_, { enterpriseId }) => enterprise(enterpriseId) },
    { title: t('column.state'), render: (_, row) => <CaseTags hazard={row} /> },
    { title: t('head.category'), render: (_, { category }) => term('category', category) },
    { title: t('head.recorded'), render: (_, { recordedAt }) => day(recordedAt) },
    { title: t('field.deadline'), render: (_, { effectiveDeadline }) => day(effectiveDeadline) },
  ];
}

function CaseLink({ row }: { row: Row }) {
  const { t } = useTranslation('cases');
  return (
    <Link to="/cases/$id" params={{ id: row.id }}>
      {row.number ?? t('unnumbered')}
    </Link>
  );
}

function CaseCard({ row, enterprise }: { row: Row; enterprise: string }) {
  return (
    <Flex vertical gap={4}>
      <CaseLink row={row} />
      <Typography.Text strong>{row.title}</Typography.Text>
      <Typography.Text type="secondary">{enterprise}</Typography.Text>
      <CaseTags hazard={row} />
    </Flex>
  );
}
