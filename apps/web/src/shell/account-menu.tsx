import { UserOutlined } from '@ant-design/icons';
import { Link, useRouter } from '@tanstack/react-router';
import { Button, Dropdown, type MenuProps, Modal } from 'antd';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { speak } from '../i18n/i18n';
import { useTerm } from '../i18n/terms';
import { useAccount } from '../session/use-session';
import { useListed } from '../ui/listed';
import { type LookChoice, lookStore } from './look-store';
import { useLook } from './look';
import { signOut, unsentAtSignOut } from './sign-out';

const ChangePassword = lazy(async () => ({ default: (await import('./change-password')).ChangePassword }));

/** The own account: role, appearance, password, signing out. */
export function AccountMenu({ narrow, opened = false }: { narrow: boolean; opened?: boolean }) {
  const [open, setOpen] = useState(false);
  // A menu finds its place beside a button that is there already.
  useEffect(() => setOpen(opened), [opened]);
  const { t, i18n } = useTranslation();
  const term = useTerm();
  const listed = useListed();
  const account = useAccount();
  const { choice } = useLook();
  const onPhone = useRouter().basepath === '/m';
  const [changing, setChanging] = useState(false);
  const [modal, dialogs] = Modal.useModal();
  if (!account) return null;
  async function leave(): Promise<void> {
    const count = await unsentAtSignOut();
    if (count === 0) return signOut();
    modal.confirm({
      title: t('signOut.unsent', { count }),
      content: t('signOut.unsentHelp'),
      okText: t('signOut.anyway'),
      okButtonProps: { danger: true },
      onOk: signOut,
    });
  }
  const roles = listed([...new Set(account.grants.map(({ role }) => term('role', role)))]);
  const other = i18n.language === 'zh-CN' ? 'en' : 'zh-CN';
  const items: MenuProps['items'] = [
    { key: 'who', type: 'group', label: `${account.organisation.shortName} · ${roles}` },
    {
      key: 'look',
      label: t('menu.look'),
      children: (['system', 'light', 'dark'] satisfies LookChoice[]).map((key) => ({
        key,
        label: `${t(`menu.${key}`)}${key === choice ? ' ✓' : ''}`,
        onClick: () => lookStore.choose(key),
      })),
    },
    ...(narrow ? [{ key: 'language', label: t('menu.language'), onClick: () => void speak(other) }] : []),
    {
      key: 'account',
      // The pages of phones are an app of their own.
      label: onPhone ? (
        <a href="/account">{t('menu.account')}</a>
      ) : (
        <Link to="/account">{t('menu.account')}</Link>
      ),
    },
    { key: 'phone', label: <a href="/m">{t('menu.phone')}</a> },
    { key: 'password', label: t('menu.changePassword'), onClick: () => setChanging(true) },
    { type: 'divider' },
    { key: 'out', label: t('menu.signOut'), danger: true, onClick: () => void leave() },
  ];
  return (
    <>
      {dialogs}
      <Dropdown menu={{ items }} trigger={['click']} open={open} onOpenChange={setOpen}>
        <Button
          type="text"
          icon={<UserOutlined aria-hidden />}
          aria-haspopup="menu"
          aria-label={account.name}
        >
          {narrow ? null : account.name}
        </Button>
      </Dropdown>
      {changing ? (
        <Suspense>
          <ChangePassword open onClose={() => setChanging(false)} />
        </Suspense>
      ) : null}
    </>
  );
}
