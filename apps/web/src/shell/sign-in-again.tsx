import { useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Flex, Form, Input, Modal } from 'antd';
import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { session, type SessionAccount } from '../session/session-store';
import { useSignIn } from './use-sign-in';

/** Over a page whose session ran out: what was typed waits below until its person signs in again. */
export function SignInAgain() {
  const lapsed = useSyncExternalStore(session.subscribe, session.lapsed);
  return lapsed ? <Again account={lapsed} /> : null;
}

function Again({ account: { name, username } }: { account: SessionAccount }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const { busy, refusal, signIn } = useSignIn();
  async function again({ password }: { password: string }): Promise<void> {
    // What was asked for meanwhile was refused.
    if (await signIn({ username, password })) await queries.invalidateQueries();
  }
  return (
    <Modal
      open
      zIndex={2100}
      title={t('signIn.again', { name })}
      closable={false}
      keyboard={false}
      mask={{ closable: false }}
      footer={null}
      // Who passes by is not to read on.
      styles={{ mask: { backdropFilter: 'blur(14px)' } }}
    >
      <p>{t('signIn.againHelp')}</p>
      {refusal ? <Alert type="error" title={refusal} role="alert" style={{ marginBottom: 16 }} /> : null}
      <Form layout="vertical" onFinish={(fields: { password: string }) => void again(fields)}>
        <input type="text" name="username" autoComplete="username" value={username} readOnly hidden />
        <Form.Item
          name="password"
          label={t('signIn.password')}
          rules={[{ required: true, message: t('signIn.passwordMissing') }]}
        >
          <Input.Password autoComplete="current-password" maxLength={128} autoFocus />
        </Form.Item>
        <Flex gap={8} justify="space-between" wrap>
          <Button onClick={() => session.end('SIGNED_OUT')}>{t('signIn.other')}</Button>
          <Button type="primary" htmlType="submit" loading={busy}>
            {t('signIn.submit')}
          </Button>
        </Flex>
      </Form>
    </Modal>
  );
}
