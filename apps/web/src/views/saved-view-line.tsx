import { Button, Flex, Form, Input, Tag } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../api/client';
import { FormModal } from '../pages/admin/form-modal';
import { useAccount } from '../session/use-session';
import { ConfirmButton } from '../ui/confirm-button';
import { useAct } from '../ui/use-act';
import { CopyLink } from './copy-link';
import type { SavedViewsOfPage } from './use-saved-views';

interface SavedViewLineProps {
  readonly view: Schemas['SavedView'];
  readonly views: SavedViewsOfPage;
  readonly onOpen: () => void;
}

/** A view: opened by anybody who sees it, changed by its owner. */
export function SavedViewLine({ view, views, onOpen }: SavedViewLineProps) {
  const { t } = useTranslation('views');
  const own = useAccount()?.id === view.accountId;
  return (
    <Flex vertical gap={4}>
      <Flex gap={8} align="center" wrap>
        <Button type="link" style={{ padding: 0 }} onClick={onOpen}>
          {view.name}
        </Button>
        <Tag>{view.shared === 'NONE' ? t('mine') : own ? t('sharedByMe') : t('shared')}</Tag>
        <CopyLink address={views.addressOf(view.query)} label={t('copyOf', { name: view.name })} />
      </Flex>
      {own ? <OwnViewButtons view={view} views={views} /> : null}
    </Flex>
  );
}

function OwnViewButtons({ view, views }: Pick<SavedViewLineProps, 'view' | 'views'>) {
  const { t } = useTranslation(['views', 'shell']);
  const [renaming, setRenaming] = useState(false);
  const other = view.shared === 'NONE' ? ('ORGANISATION' as const) : ('NONE' as const);
  const replace = useAct((key) => views.change(view, { query: views.query }, key), t('saved'));
  const share = useAct((key) => views.change(view, { shared: other }, key), t('saved'));
  const remove = useAct((key) => views.remove(view, key), t('deleted'));
  return (
    <Flex gap={4} wrap>
      <Button size="small" onClick={() => setRenaming(true)}>
        {t('rename')}
      </Button>
      <Button size="small" loading={replace.busy} onClick={() => void replace.run()}>
        {t('replace')}
      </Button>
      <Button size="small" loading={share.busy} onClick={() => void share.run()}>
        {view.shared === 'NONE' ? t('doShare') : t('unshare')}
      </Button>
      <ConfirmButton
        size="small"
        danger
        title={t('deleteTitle', { name: view.name })}
        consequence={t('deleteConsequence')}
        onConfirm={remove.run}
      >
        {t('shell:action.delete')}
      </ConfirmButton>
      {renaming ? <RenameView view={view} views={views} onClose={() => setRenaming(false)} /> : null}
    </Flex>
  );
}

function RenameView({
  view,
  views,
  onClose,
}: Pick<SavedViewLineProps, 'view' | 'views'> & { onClose: () => void }) {
  const { t } = useTranslation('views');
  return (
    <FormModal<{ name: string }>
      title={t('rename')}
      initialValues={{ name: view.name }}
      save={({ name }, key) => views.change(view, { name: name.trim() }, key)}
      done={t('saved')}
      onClose={onClose}
    >
      <Form.Item
        name="name"
        label={t('name')}
        rules={[{ required: true, whitespace: true, message: t('nameMissing') }]}
      >
        <Input maxLength={80} />
      </Form.Item>
    </FormModal>
  );
}
