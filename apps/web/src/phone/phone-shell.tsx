import { Outlet } from '@tanstack/react-router';
import { Flex } from 'antd';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { AccountMenu } from '../shell/account-menu';
import { Loading } from '../ui/states';
import { OutboxBanner } from './offline/outbox-banner';

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
        <AccountMenu narrow />
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
