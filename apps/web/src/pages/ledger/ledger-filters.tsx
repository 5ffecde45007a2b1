import { Grid, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useTerms } from '../../i18n/terms';
import { usePlaceOptions } from '../../places/places';
import { FilterBar, type FilterField } from '../../ui/filter-bar';
import { filterNames, type LedgerSearch, orders } from './ledger-search';

interface LedgerFiltersProps {
  readonly search: LedgerSearch;
  readonly onChange: (search: LedgerSearch) => void;
}

const phases = ['RECORD', 'RECTIFY', 'REVIEW', 'CLOSE', 'CLOSED', 'TRANSFERRED', 'VOIDED'] as const;

/** Filters of a ledger; all of them live in the address. Folded on a phone while none is set. */
export function LedgerFilters({ search, onChange }: LedgerFiltersProps) {
  const { t } = useTranslation('ledger');
  const wide = Grid.useBreakpoint().md ?? true;
  const levels = useTerms('level');
  const places = usePlaceOptions();
  const yesNo = [
    { value: 'yes', label: t('yes') },
    { value: 'no', label: t('noWord') },
  ];
  const fields: readonly FilterField[] = [
    { name: 'title', label: t('filter.title'), kind: 'text' },
    { name: 'number', label: t('filter.number'), kind: 'text' },
    {
      name: 'phase',
      label: t('filter.phase'),
      kind: 'choices',
      options: phases.map((value) => ({ value, label: t(`phase.${value}`) })),
    },
    { name: 'level', label: t('filter.level'), kind: 'choice', options: levels },
    {
      name: 'area',
      label: t('filter.area'),
      kind: 'choice',
      options: places,
    },
    { name: 'from', label: t('filter.from'), kind: 'date' },
    { name: 'to', label: t('filter.to'), kind: 'date' },
    { name: 'overdue', label: t('filter.overdue'), kind: 'choice', options: yesNo },
    { name: 'recurrent', label: t('filter.recurrent'), kind: 'choice', options: yesNo },
  ];
  const values = Object.fromEntries(fields.map(({ name }) => [name, search[name as keyof LedgerSearch]]));
  const bar = (
    <FilterBar fields={fields} values={values} onChange={(next) => onChange({ ...search, ...next })} />
  );
  if (wide) return bar;
  const set = filterNames.filter((name) => search[name] !== undefined).length;
  return (
    <details open={set > 0} style={{ marginBottom: 12 }}>
      <summary style={{ minHeight: 32, cursor: 'pointer' }}>{t('filter.fold', { number: set })}</summary>
      {bar}
    </details>
  );
}

/** The order of the lines. */
export function LedgerOrder({ search, onChange }: LedgerFiltersProps) {
  const { t } = useTranslation('ledger');
  return (
    <Select
      aria-label={t('order.label')}
      value={search.order ?? orders[0]}
      options={orders.map((value) => ({ value, label: t(`order.${value.replace(':', '_') as OrderKey}`) }))}
      onChange={(order) => onChange({ ...search, order })}
      style={{ minWidth: 160 }}
    />
  );
}

type OrderKey = 'recordedAt_desc' | 'recordedAt_asc' | 'title_asc' | 'jurisdiction_asc';
