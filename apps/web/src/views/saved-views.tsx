import { BookOutlined } from '@ant-design/icons';
import { Button, Flex, Typography } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../api/client';
import { DataList } from '../ui/data-list';
import { FormDrawer } from '../ui/form-drawer';
import { CopyLink } from './copy-link';
import { SaveViewForm } from './save-view-form';
import { SavedViewLine } from './saved-view-line';
import { useSavedViews, type ViewPage } from './use-saved-views';

/** Filters of a page kept under names: the own ones, and those colleagues of the own organisation share. */
export function SavedViews({ page }: { page: ViewPage }) {
  const { t } = useTranslation('views');
  const [open, setOpen] = useState(false);
  const views = useSavedViews(page, open);
  const line = (view: Schemas['SavedView']) => (
    <SavedViewLine
      view={view}
      views={views}
      onOpen={() => {
        setOpen(false);
        void views.open(view.query);
      }}
    />
  );
  return (
    <>
      <Button icon={<BookOutlined aria-hidden />} onClick={() => setOpen(true)}>
        {t('title')}
      </Button>
      <FormDrawer title={t('title')} open={open} onClose={() => setOpen(false)} size={480}>
        <Flex vertical gap={16}>
          <SaveViewForm views={views} />
          <Typography.Text>
            {t('current')} <CopyLink address={views.addressOf(views.query)} label={t('copy')} />
          </Typography.Text>
          <Typography.Title level={2} style={{ fontSize: 16, margin: 0 }}>
            {t('list')}
          </Typography.Title>
          <DataList
            label={t('list')}
            found={views.found}
            rowKey={({ id }) => id}
            columns={[{ title: t('name'), key: 'name', render: (_, view) => line(view) }]}
            card={line}
          />
        </Flex>
      </FormDrawer>
    </>
  );
}
