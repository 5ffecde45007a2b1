import { Outlet } from '@tanstack/react-router';
import { UserOutlined } from '@ant-design/icons';
import { Button, Flex } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAccount } from '../session/use-session';
import { Loading } from '../ui/states';
import { OutboxBanner } from './offline/outbox-banner';

const AccountMenu = lazy(async () => ({ default: (await import('../shell/account-menu')).AccountMenu }));

/** What stands around every page on a phone. */
export function PhoneShell() {
  const { t } = useTranslation();
  return (
    <Flex vertical style={{ minHeight: '100%', maxWidth: 720, margin: '0 auto' }}>
      <Flex component="header" align="center" justify="space-between" style={{ padding: '8px 12px' }}>
        <Flex align="center" gap={8} style={{ fontWeight: 600, fontSize: 17 }}>
          <img src="/icon.svg" alt="" width={26} height={26} />
          {t('product')}
        </Flex>
        <Account />
      </Flex>
      <Suspense>
        <OutboxBanner />
      </Suspense>
      <main style={{ padding: '0 12px 24px', flex: 1 }}>
        <Suspense fallback={<Loading />}>
          <Outlet />
        </Suspense>
      </main>
    </Flex>
  );
}

/** The own account; its menu is fetched by who opens it. */
function Account() {
  const account = useAccount();
  const [asked, setAsked] = useState(false);
  if (!account) return null;
  const button = (
    <Button
      type="text"
      icon={<UserOutlined aria-hidden />}
      aria-haspopup="menu"
      aria-label={account.name}
      onClick={() => setAsked(true)}
    />
  );
  return asked ? (
    <Suspense fallback={button}>
      <AccountMenu narrow opened />
    </Suspense>
  ) : (
    button
  );
}
