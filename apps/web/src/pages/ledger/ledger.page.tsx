import { Alert, Segmented, Typography } from 'antd';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api/client';
import type { Found } from '../../api/use-search';
import { useSaid } from '../../i18n/said';
import { DataList } from '../../ui/data-list';
import { Page } from '../../ui/page';
import { Fetched } from '../../ui/states';
import { Unverified } from '../../ui/unverified';
import { SavedViews } from '../../views/saved-views';
import { ColumnSettings } from './column-settings';
import { LedgerCard } from './ledger-card';
import { ExportButton } from './export-button';
import { LedgerFilters, LedgerOrder } from './ledger-filters';
import { filterNames, type LedgerSearch } from './ledger-search';
import { PinnedFilters } from './pinned-filters';
import { SampleButton } from './sample-button';
import { shownColumns, tableColumns } from './table-columns';
import { type NumberedLine, useLedgerLines, useLedgers } from './use-ledger';

const route = getRouteApi('/shell/ledger');

/** Hazards as the official ledgers list them; what is on the screen can be kept as a view and exported. */
export function LedgerPage() {
  const { t } = useTranslation('ledger');
  const search = route.useSearch();
  const ledgers = useLedgers();
  // Asked for at once, not after the columns.
  const found = useLedgerLines(search);
  return (
    <Page title={t('title')} lead={t('lead')} help={<Typography.Paragraph>{t('help')}</Typography.Paragraph>}>
      <Fetched query={ledgers}>
        {({ items }) => <Ledger ledgers={items} search={search} found={found} />}
      </Fetched>
    </Page>
  );
}

interface LedgerProps {
  readonly ledgers: readonly Schemas['LedgerDescription'][];
  readonly search: LedgerSearch;
  readonly found: Found<NumberedLine>;
}

function Ledger({ ledgers, search, found }: LedgerProps) {
  const { t } = useTranslation('ledger');
  const said = useSaid();
  const navigate = route.useNavigate();
  const go = (next: LedgerSearch) => void navigate({ search: next });
  const ledger = ledgers.find(({ kind }) => kind === (search.ledger ?? 'ENTERPRISE'));
  if (!ledger) return null;
  const columns = shownColumns(ledger, search.columns);
  return (
    <>
      <div style={{ overflowX: 'auto', marginBottom: 12 }}>
        <Segmented<Schemas['LedgerKind']>
          aria-label={t('kind')}
          value={ledger.kind}
          options={ledgers.map(({ kind, title }) => ({ value: kind, label: said(title) }))}
          onChange={(kind) => go({ ...search, ledger: kind, columns: undefined })}
        />
      </div>
      <LedgerFilters search={search} onChange={go} />
      <PinnedFilters search={search} onChange={go} />
      <div role="toolbar" aria-label={t('tools')} className="bh-no-print" style={toolbar}>
        <LedgerOrder search={search} onChange={go} />
        <SavedViews page="ledger" />
        <ColumnSettings
          ledger={ledger}
          shown={columns}
          onChange={(codes) => go({ ...search, columns: codes })}
        />
        <SampleButton search={search} />
        <ExportButton search={search} columns={columns} />
        {ledger.unverified ? <Unverified /> : null}
      </div>
      {ledger.kind === 'MEASURES' ? (
        <Alert type="info" title={t('measuresNote')} style={{ marginBottom: 12 }} />
      ) : null}
      <DataList
        label={said(ledger.title)}
        found={found}
        columns={tableColumns(columns, { said, t })}
        rowKey={({ no }) => String(no)}
        card={(line) => <LedgerCard line={line} columns={columns} />}
        filtered={filterNames.some((name) => search[name] !== undefined)}
      />
    </>
  );
}

const toolbar = {
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: 8,
  marginBottom: 12,
} as const;
