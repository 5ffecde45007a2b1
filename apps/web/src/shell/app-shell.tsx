import { MenuOutlined } from '@ant-design/icons';
import { CatchBoundary, Link, Outlet, useRouterState } from '@tanstack/react-router';
import { Button, Drawer, Flex, Grid, Layout, theme } from 'antd';
import { Suspense, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FinderBox } from '../pages/work/finder-box';
import { NotificationBell } from '../pages/work/notification-bell';
import { useAccount } from '../session/use-session';
import { Loading } from '../ui/states';
import { AccountMenu } from './account-menu';
import { ConnectionNotice } from './connection-notice';
import { GoneWrong } from './gone-wrong';
import { LanguageButton } from './language-button';
import { MainNavigation } from './main-navigation';
import { SignInAgain } from './sign-in-again';

/** What stands around every page of the desk app: navigation, search, notifications, account. */
export function AppShell() {
  const { t } = useTranslation();
  const { token } = theme.useToken();
  const wide = Grid.useBreakpoint().lg ?? true;
  const [open, setOpen] = useState(false);
  useOnePerson();
  const path = useRouterState({ select: (state) => state.location.pathname });
  return (
    <Layout style={{ minHeight: '100%' }}>
      <a href="#content" className="bh-skip">
        {t('menu.skip')}
      </a>
      {wide ? (
        <Layout.Sider
          width={216}
          theme="light"
          style={{ borderInlineEnd: `1px solid ${token.colorBorderSecondary}` }}
        >
          <Brand />
          <MainNavigation path={path} />
        </Layout.Sider>
      ) : (
        <Drawer
          placement="left"
          size={260}
          open={open}
          onClose={() => setOpen(false)}
          title={<Brand />}
          styles={{ body: { padding: 0 } }}
        >
          <MainNavigation path={path} onGo={() => setOpen(false)} />
        </Drawer>
      )}
      <Layout>
        <Layout.Header
          style={{
            background: token.colorBgContainer,
            borderBottom: `1px solid ${token.colorBorderSecondary}`,
            padding: '0 16px',
            height: 56,
            lineHeight: 'normal',
          }}
        >
          <Flex align="center" gap={8} style={{ height: '100%' }}>
            {wide ? null : (
              <Button
                type="text"
                icon={<MenuOutlined aria-hidden />}
                aria-label={t('menu.open')}
                onClick={() => setOpen(true)}
              />
            )}
            <FinderBox />
            <span style={{ flex: wide ? 1 : 0 }} />
            <NotificationBell />
            {wide ? <LanguageButton /> : null}
            <AccountMenu narrow={!wide} />
          </Flex>
        </Layout.Header>
        <ConnectionNotice />
        <SignInAgain />
        <Layout.Content
          id="content"
          role="main"
          tabIndex={-1}
          style={{ padding: wide ? 24 : 12, outline: 'none' }}
        >
          <CatchBoundary getResetKey={() => path} errorComponent={GoneWrong}>
            <Suspense fallback={<Loading />}>
              <Outlet />
            </Suspense>
          </CatchBoundary>
        </Layout.Content>
      </Layout>
    </Layout>
  );
}

/** Who signs in in another tab takes over this one as well: nothing on the page is meant for them. */
function useOnePerson(): void {
  const id = useAccount()?.id;
  const [first] = useState(id);
  useEffect(() => {
    if (id !== undefined && first !== undefined && id !== first) location.reload();
  }, [id, first]);
}

function Brand() {
  const { t } = useTranslation();
  const { token } = theme.useToken();
  return (
    <Link to="/" aria-label={`${t('product')} · ${t('home.title')}`} style={{ color: token.colorText }}>
      <Flex align="center" gap={10} style={{ padding: '14px 20px', fontSize: 18, fontWeight: 600 }}>
        <img src="/icon.svg" alt="" width={28} height={28} />
        {t('product')}
      </Flex>
    </Link>
  );
}
