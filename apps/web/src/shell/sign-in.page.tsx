import { useNavigate, useSearch } from '@tanstack/react-router';
import { Alert, Button, Card, Flex, Form, Input, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import { session } from '../session/session-store';
import { LanguageButton } from './language-button';
import { type Credentials, useSignIn } from './use-sign-in';

/** Signing in; afterwards one is back where one wanted to go. */
export function SignInPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { to } = useSearch({ strict: false }) as { to?: string };
  const { busy, refusal, signIn } = useSignIn();
  async function enter(credentials: Credentials): Promise<void> {
    if (await signIn(credentials)) await navigate({ href: localPath(to), replace: true });
  }
  return (
    <Flex align="center" justify="center" style={{ minHeight: '100%', padding: 16 }} component="main">
      <Card style={{ width: '100%', maxWidth: 400 }}>
        <Flex justify="space-between" align="start">
          <Typography.Title level={1} style={{ fontSize: 26, marginTop: 0 }}>
            {t('product')}
          </Typography.Title>
          <LanguageButton />
        </Flex>
        <Typography.Paragraph type="secondary">{t('slogan')}</Typography.Paragraph>
        {session.ended() === 'EXPIRED' ? (
          <Alert type="info" title={t('signIn.expired')} style={{ marginBottom: 16 }} />
        ) : null}
        {refusal ? <Alert type="error" title={refusal} role="alert" style={{ marginBottom: 16 }} /> : null}
        <Form layout="vertical" onFinish={(credentials: Credentials) => void enter(credentials)}>
          <Form.Item
            name="username"
            label={t('signIn.username')}
            rules={[{ required: true, message: t('signIn.usernameMissing') }]}
          >
            <Input autoComplete="username" autoCapitalize="none" maxLength={50} size="large" />
          </Form.Item>
          <Form.Item
            name="password"
            label={t('signIn.password')}
            rules={[{ required: true, message: t('signIn.passwordMissing') }]}
          >
            <Input.Password autoComplete="current-password" maxLength={128} size="large" />
          </Form.Item>
          <Button type="primary" htmlType="submit" block size="large" loading={busy}>
            {t('signIn.submit')}
          </Button>
        </Form>
        <Typography.Paragraph type="secondary" style={{ marginTop: 16, marginBottom: 0 }}>
          {t('signIn.forgotten')}
        </Typography.Paragraph>
      </Card>
    </Flex>
  );
}

/** Only a path of ours: a link may not send people elsewhere after they signed in. */
function localPath(to: string | undefined): string {
  const home = location.pathname.startsWith('/m') ? '/m' : '/';
  // As the browser reads it: with a tab between two slashes, too, an address leads elsewhere.
  if (!to?.startsWith('/') || !URL.canParse(to, location.origin)) return home;
  return new URL(to, location.origin).origin === location.origin ? to : home;
}
