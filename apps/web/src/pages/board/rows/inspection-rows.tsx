import { Link } from '@tanstack/react-router';
import { Tag, type TableColumnsType } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../../api/client';
import { type Filter, useSearchRows } from '../../../api/use-search';
import { useTerm } from '../../../i18n/terms';
import { DataList } from '../../../ui/data-list';
import { usePlaceName } from '../../../places/places';
import { useNames } from '../../cases/names/use-names';

type Inspection = Schemas['Inspection'];

/** Inspections behind a figure. */
export function InspectionRows({ filter }: { filter: Filter }) {
  const { t } = useTranslation('board');
  const term = useTerm();
  const place = usePlaceName();
  const found = useSearchRows('/api/v1/inspections/search', { filter });
  const nameOf = useNames(
    'enterprises',
    (found.rows ?? []).map(({ enterpriseId }) => enterpriseId),
  );
  const link = ({ id, number }: Inspection) => (
    <Link to="/inspections/$id" params={{ id }}>
      {number}
    </Link>
  );
  const columns: TableColumnsType<Inspection> = [
    { key: 'number', title: t('column.number'), render: (_, inspection) => link(inspection) },
    { key: 'enterprise', title: t('column.enterprise'), render: (_, row) => nameOf(row.enterpriseId) },
    { key: 'place', title: t('column.place'), render: (_, row) => place(row.jurisdiction) },
    { key: 'mode', title: t('column.mode'), render: (_, { mode }) => term('inspectionMode', mode) },
    {
      key: 'state',
      title: t('column.state'),
      render: (_, { state }) => <Tag>{term('inspectionState', state)}</Tag>,
    },
    { key: 'day', title: t('column.plannedOn'), render: (_, { plannedOn }) => plannedOn },
  ];
  return (
    <DataList<Inspection>
      label={t('rows.inspections')}
      found={found}
      filtered
      columns={columns}
      rowKey={({ id }) => id}
      card={(inspection) => (
        <>
          {link(inspection)}
          <div>{nameOf(inspection.enterpriseId)}</div>
          <Tag>{term('inspectionState', inspection.state)}</Tag> {inspection.plannedOn}
        </>
      )}
    />
  );
}
