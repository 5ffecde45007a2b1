import { Link } from '@tanstack/react-router';
import { Tag, type TableColumnsType } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../../api/client';
import { type Filter, useSearchRows } from '../../../api/use-search';
import { useTerm } from '../../../i18n/terms';
import { DataList } from '../../../ui/data-list';
import { usePlaceName } from '../../../places/places';

type Enterprise = Schemas['Enterprise'];

/** Enterprises behind a figure. */
export function EnterpriseRows({ filter }: { filter: Filter }) {
  const { t } = useTranslation('board');
  const term = useTerm();
  const place = usePlaceName();
  const found = useSearchRows('/api/v1/enterprises/search', { filter });
  const link = ({ id, name }: Enterprise) => (
    <Link to="/enterprises/$id" params={{ id }}>
      {name}
    </Link>
  );
  const columns: TableColumnsType<Enterprise> = [
    { key: 'name', title: t('column.enterprise'), render: (_, enterprise) => link(enterprise) },
    { key: 'place', title: t('column.place'), render: (_, row) => place(row.jurisdiction) },
    { key: 'industry', title: t('column.industry'), render: (_, row) => term('industry', row.industry) },
    { key: 'scale', title: t('column.scale'), render: (_, { scale }) => term('scale', scale) },
    {
      key: 'status',
      title: t('column.status'),
      render: (_, { status }) => <Tag>{term('enterpriseStatus', status)}</Tag>,
    },
  ];
  return (
    <DataList<Enterprise>
      label={t('rows.enterprises')}
      found={found}
      filtered
      columns={columns}
      rowKey={({ id }) => id}
      card={(enterprise) => (
        <>
          {link(enterprise)}
          <div>{place(enterprise.jurisdiction)}</div>
          <Tag>{term('enterpriseStatus', enterprise.status)}</Tag>
        </>
      )}
    />
  );
}
