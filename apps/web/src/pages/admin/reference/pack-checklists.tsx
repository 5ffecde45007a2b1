import type { TableColumnsType } from 'antd';
import dayjs from 'dayjs';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../../api/client';
import { useSearchRows } from '../../../api/use-search';
import { useSaid } from '../../../i18n/said';
import { DataList } from '../../../ui/data-list';
import { Unverified } from '../../../ui/unverified';

type Checklist = Schemas['Checklist'];

/** Installed checklists in their versions; items whose source nobody has verified are counted. */
export function PackChecklists() {
  const { t } = useTranslation('admin');
  const found = useSearchRows('/api/v1/checklists/search', { limit: 100 });
  const columns: TableColumnsType<Checklist> = [
    { title: t('field.title'), key: 'title', render: (_, row) => <Title row={row} /> },
    { title: t('legal.code'), dataIndex: 'code' },
    { title: t('packs.version'), dataIndex: 'version', render: (version: number) => `v${version}` },
    { title: t('packs.items'), key: 'items', render: (_, { items }) => items.length },
    {
      title: t('packs.deployed'),
      dataIndex: 'installedAt',
      render: (at: string) => dayjs(at).format('YYYY-MM-DD'),
    },
  ];
  return (
    <DataList<Checklist>
      label={t('packs.checklists')}
      found={found}
      columns={columns}
      rowKey={({ id }) => id}
      card={(row) => (
        <>
          <Title row={row} />
          <div>
            {row.code} v{row.version} · {row.items.length}
          </div>
        </>
      )}
    />
  );
}

function Title({ row: { title, titleZh, items } }: { row: Checklist }) {
  const said = useSaid();
  return (
    <>
      {said({ zh: titleZh, en: title })}{' '}
      {items.some(({ verified }) => verified !== 'verified') ? <Unverified /> : null}
    </>
  );
}
