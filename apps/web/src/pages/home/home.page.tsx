import { Link } from '@tanstack/react-router';
import { Card, Flex, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import { type NavigationEntry, navigationGroups } from '../../shell/navigation';
import { useAccount, useMay } from '../../session/use-session';
import { Page } from '../../ui/page';
import { navigation } from '../navigation';
import { Waiting } from './waiting';

/** Where one begins: what waits for one, and below it what one may do, one tap away. */
export function HomePage() {
  const { t } = useTranslation();
  const account = useAccount();
  const may = useMay();
  const visible = navigation.filter(
    ({ permission, anyOf }) => may(permission) && (!anyOf || anyOf.some((name) => may(name))),
  );
  return (
    <Page title={t('home.hello', { name: account?.name ?? '' })} lead={account?.organisation.name}>
      <Flex vertical gap={20}>
        {may('task.read') ? <Waiting /> : null}
        {navigationGroups.map((group) => (
          <Group key={group} group={group} entries={visible.filter((entry) => entry.group === group)} />
        ))}
      </Flex>
    </Page>
  );
}

interface GroupProps {
  readonly group: NavigationEntry['group'];
  readonly entries: readonly NavigationEntry[];
}

function Group({ group, entries }: GroupProps) {
  const { t } = useTranslation([
    'shell',
    ...new Set(entries.map(({ label }) => label.split(':')[0] ?? 'shell')),
  ] as ['shell']);
  if (entries.length === 0) return null;
  return (
    <section aria-label={t(`group.${group}`)}>
      <Typography.Title level={2} style={{ fontSize: 16, margin: '0 0 8px' }}>
        {t(`group.${group}`)}
      </Typography.Title>
      <div style={{ display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(160px, 1fr))', gap: 12 }}>
        {entries.map(({ to, icon, label }) => (
          <Link key={to} to={to}>
            <Card hoverable size="small" style={{ height: '100%' }}>
              <Typography.Text>
                {icon} {t(label as 'product')}
              </Typography.Text>
            </Card>
          </Link>
        ))}
      </div>
    </section>
  );
}
