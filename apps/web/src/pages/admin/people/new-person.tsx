import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Form, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, type Schemas } from '../../../api/client';
import { commandHeaders } from '../../../api/command';
import { FormModal } from '../form-modal';
import { OrganisationSelect } from '../organisations/organisation-select';
import { newPassword } from './new-password';
import { ShownOnce } from './shown-once';

type NewAccount = Omit<Schemas['CreateAccountBody'], 'password'>;

interface NewPersonProps {
  readonly onClose: () => void;
}

/** Opens an account with a password that is shown once; roles are given on the person's page. */
export function NewPerson({ onClose }: NewPersonProps) {
  const { t } = useTranslation('admin');
  const navigate = useNavigate();
  const queries = useQueryClient();
  // One for all attempts, so that a repeated one is the same command.
  const [password] = useState(newPassword);
  const [opened, setOpened] = useState<{ readonly id: string; readonly username: string }>();
  async function open(account: NewAccount, key: string): Promise<void> {
    const { data } = await api.POST('/api/v1/accounts', {
      headers: commandHeaders(key),
      body: { ...account, password },
    });
    if (data) setOpened({ id: data.id, username: account.username });
    await queries.invalidateQueries();
  }
  if (opened) {
    return (
      <ShownOnce
        title={t('people.added')}
        username={opened.username}
        password={password}
        onClose={() => void navigate({ to: '/admin/people/$accountId', params: { accountId: opened.id } })}
      />
    );
  }
  return (
    <FormModal<NewAccount> title={t('people.add')} save={open} onClose={onClose} onDone={() => undefined}>
      <Fields />
    </FormModal>
  );
}

function Fields() {
  const { t } = useTranslation('admin');
  return (
    <>
      <Form.Item
        name="organisationId"
        label={t('field.organisation')}
        rules={[{ required: true, message: t('missing.organisation') }]}
      >
        <OrganisationSelect />
      </Form.Item>
      <Form.Item
        name="name"
        label={t('field.name')}
        rules={[{ required: true, whitespace: true, message: t('missing.name') }]}
      >
        <Input maxLength={50} />
      </Form.Item>
      <Form.Item
        name="username"
        label={t('field.username')}
        extra={t('extra.username')}
        rules={[{ required: true, pattern: /^[\p{L}\p{N}._-]{2,50}$/u, message: t('missing.username') }]}
      >
        <Input maxLength={50} autoComplete="off" />
      </Form.Item>
      <Form.Item name="phone" label={t('field.phone')}>
        <Input maxLength={30} inputMode="tel" />
      </Form.Item>
      <Form.Item name="certificateNo" label={t('field.certificateNo')}>
        <Input maxLength={50} />
      </Form.Item>
    </>
  );
}
