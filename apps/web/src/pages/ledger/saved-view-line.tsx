import { Button, Flex, Input, Modal, Tag } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, type Schemas } from '../../api/client';
import { commandHeaders } from '../../api/command';
import { useAccount } from '../../session/use-session';
import { ConfirmButton } from '../../ui/confirm-button';
import { useAct } from '../../ui/use-act';
import type { LedgerSearch } from './ledger-search';

interface SavedViewLineProps {
  readonly view: Schemas['SavedView'];
  /** What is on the screen now. */
  readonly search: LedgerSearch;
  readonly onOpen: () => void;
  readonly onChanged: () => Promise<unknown>;
}

/** A view: opened by anybody who sees it, changed by its owner. */
export function SavedViewLine({ view, search, onOpen, onChanged }: SavedViewLineProps) {
  const { t } = useTranslation(['ledger', 'shell']);
  const own = useAccount()?.id === view.accountId;
  const [name, setName] = useState<string>();
  const path = { id: view.id };
  const change = (body: Schemas['UpdateViewBody']) => async (key: string) => {
    await api.POST('/api/v1/views/{id}/update', {
      ...{ params: { path }, body, headers: commandHeaders(key, view.version) },
    });
    await onChanged();
  };
  const rename = useAct(change({ name: name?.trim() }), t('views.saved'));
  const replace = useAct(change({ query: { ...search } }), t('views.saved'));
  const share = useAct(
    change({ shared: view.shared === 'NONE' ? 'ORGANISATION' : 'NONE' }),
    t('views.saved'),
  );
  const remove = useAct(async (key) => {
    await api.POST('/api/v1/views/{id}/delete', { params: { path }, headers: commandHeaders(key) });
    await onChanged();
  }, t('views.deleted'));
  return (
    <Flex vertical gap={4}>
      <Flex gap={8} align="center" wrap>
        <Button type="link" style={{ padding: 0 }} onClick={onOpen}>
          {view.name}
        </Button>
        <Tag>
          {view.shared === 'NONE' ? t('views.mine') : own ? t('views.sharedByMe') : t('views.shared')}
        </Tag>
      </Flex>
      {own ? (
        <Flex gap={4} wrap>
          <Button size="small" onClick={() => setName(view.name)}>
            {t('views.rename')}
          </Button>
          <Button size="small" loading={replace.busy} onClick={() => void replace.run()}>
            {t('views.replace')}
          </Button>
          <Button size="small" loading={share.busy} onClick={() => void share.run()}>
            {view.shared === 'NONE' ? t('views.doShare') : t('views.unshare')}
          </Button>
          <ConfirmButton
            size="small"
            danger
            title={t('views.deleteTitle', { name: view.name })}
            consequence={t('views.deleteConsequence')}
            onConfirm={remove.run}
          >
            {t('shell:action.delete')}
          </ConfirmButton>
        </Flex>
      ) : null}
      <Modal
        title={t('views.rename')}
        open={name !== undefined}
        onCancel={() => setName(undefined)}
        onOk={() => void rename.run().then((done) => (done ? setName(undefined) : undefined))}
        okButtonProps={{ disabled: !name?.trim() }}
        confirmLoading={rename.busy}
        okText={t('shell:action.save')}
        cancelText={t('shell:action.cancel')}
      >
        <Input
          aria-label={t('views.name')}
          value={name}
          maxLength={80}
          onChange={({ target }) => setName(target.value)}
        />
      </Modal>
    </Flex>
  );
}
