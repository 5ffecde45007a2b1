import { BookOutlined } from '@ant-design/icons';
import { useQueryClient } from '@tanstack/react-query';
import { Button, Drawer, Flex, Typography } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchRows } from '../../api/use-search';
import { DataList } from '../../ui/data-list';
import type { LedgerSearch } from './ledger-search';
import { SaveViewForm } from './save-view-form';
import { SavedViewLine } from './saved-view-line';

interface SavedViewsProps {
  readonly search: LedgerSearch;
  readonly onOpen: (query: Record<string, unknown>) => void;
}

/** Views of the ledger: the own ones, and those colleagues of the own organisation share. */
export function SavedViews({ search, onOpen }: SavedViewsProps) {
  const { t } = useTranslation('ledger');
  const [open, setOpen] = useState(false);
  const queries = useQueryClient();
  const path = '/api/v1/views/search';
  const found = useSearchRows(path, { filter: { page: 'ledger' } }, open);
  const refresh = () => queries.invalidateQueries({ queryKey: ['post', path] });
  const line = (view: NonNullable<typeof found.rows>[number]) => (
    <SavedViewLine
      view={view}
      search={search}
      onChanged={refresh}
      onOpen={() => {
        onOpen(view.query);
        setOpen(false);
      }}
    />
  );
  return (
    <>
      <Button icon={<BookOutlined />} onClick={() => setOpen(true)}>
        {t('views.title')}
      </Button>
      <Drawer title={t('views.title')} open={open} onClose={() => setOpen(false)} size={480}>
        <Flex vertical gap={16}>
          <SaveViewForm search={search} onSaved={refresh} />
          <Typography.Title level={2} style={{ fontSize: 16, margin: 0 }}>
            {t('views.list')}
          </Typography.Title>
          <DataList
            label={t('views.list')}
            found={found}
            rowKey={({ id }) => id}
            columns={[{ title: t('views.name'), key: 'name', render: (_, view) => line(view) }]}
            card={line}
          />
        </Flex>
      </Drawer>
    </>
  );
}
