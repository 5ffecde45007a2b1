import { Link } from '@tanstack/react-router';
import { Menu } from 'antd';
import { useTranslation } from 'react-i18next';
import { navigation } from '../pages/navigation';
import { useMay } from '../session/use-session';
import { type NavigationEntry, navigationGroups } from './navigation';

/** The pages one may use, grouped; the current one is marked. */
export function MainNavigation({ path, onGo }: { path: string; onGo?: () => void }) {
  const { t } = useTranslation(['shell', ...new Set(navigation.map(namespaceOf))] as ['shell']);
  const may = useMay();
  const visible = navigation.filter(
    (entry) => may(entry.permission) && (!entry.anyOf || entry.anyOf.some((name) => may(name))),
  );
  const current = visible
    .filter(({ to }) => (to === '/' ? path === '/' : path === to || path.startsWith(`${to}/`)))
    .sort((a, b) => b.to.length - a.to.length)[0];
  const items = navigationGroups
    .map((group) => ({
      type: 'group' as const,
      key: group,
      label: t(`group.${group}`),
      children: visible
        .filter((entry) => entry.group === group)
        .map((entry) => ({
          key: entry.to,
          icon: entry.icon,
          label: <Link to={entry.to}>{t(entry.label as 'product')}</Link>,
        })),
    }))
    .filter(({ children }) => children.length > 0);
  return (
    <nav aria-label={t('menu.label')}>
      <Menu
        mode="inline"
        items={items}
        selectedKeys={current ? [current.to] : []}
        style={{ borderInlineEnd: 0 }}
        onClick={onGo}
      />
    </nav>
  );
}

const namespaceOf = ({ label }: NavigationEntry): string => label.split(':')[0] ?? 'shell';
