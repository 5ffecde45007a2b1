import { Link } from '@tanstack/react-router';
import { Tag, type TableColumnsType } from 'antd';
import dayjs from 'dayjs';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../../api/client';
import { type Filter, useSearchRows } from '../../../api/use-search';
import { useTerm } from '../../../i18n/terms';
import { DataList } from '../../../ui/data-list';
import { usePlaceName } from '../../../places/places';

type Target = Schemas['CampaignTarget'];

/** Lines of coverage ledgers behind a figure. */
export function TargetRows({ filter }: { filter: Filter }) {
  const { t } = useTranslation('board');
  const term = useTerm();
  const place = usePlaceName();
  const found = useSearchRows('/api/v1/targets/search', { filter });
  const link = ({ enterpriseId, enterpriseName }: Target) => (
    <Link to="/enterprises/$id" params={{ id: enterpriseId }}>
      {enterpriseName}
    </Link>
  );
  const standing = ({ coverage, reason }: Target) => (
    <>
      <Tag>{term('coverage', coverage)}</Tag>
      {reason}
    </>
  );
  const day = ({ coveredAt }: Target) => (coveredAt ? dayjs(coveredAt).format('YYYY-MM-DD') : '—');
  const columns: TableColumnsType<Target> = [
    { key: 'name', title: t('column.enterprise'), render: (_, target) => link(target) },
    { key: 'place', title: t('column.place'), render: (_, target) => place(target.jurisdiction) },
    { key: 'industry', title: t('column.industry'), render: (_, row) => term('industry', row.industry) },
    { key: 'scale', title: t('column.scale'), render: (_, { scale }) => term('scale', scale) },
    { key: 'coverage', title: t('column.coverage'), render: (_, target) => standing(target) },
    { key: 'day', title: t('column.coveredAt'), render: (_, target) => day(target) },
  ];
  return (
    <DataList<Target>
      label={t('rows.targets')}
      found={found}
      filtered
      columns={columns}
      rowKey={({ id }) => id}
      card={(target) => (
        <>
          {link(target)}
          <div>
            {place(target.jurisdiction)} · {term('industry', target.industry)}
          </div>
          {standing(target)}
        </>
      )}
    />
  );
}
