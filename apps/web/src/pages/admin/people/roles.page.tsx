import { Card, Flex, Tag, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import { $api, type Schemas } from '../../../api/client';
import { useTerm } from '../../../i18n/terms';
import { useListed } from '../../../ui/listed';
import { Page } from '../../../ui/page';
import { Fetched } from '../../../ui/states';

/** The roles of the product: where each can be held, and what it may do. They are fixed. */
export function RolesPage() {
  const { t } = useTranslation('admin');
  const query = $api.useQuery('get', '/api/v1/roles', {}, { staleTime: Infinity });
  return (
    <Page title={t('roles.title')} lead={t('roles.lead')} help={t('roles.help')}>
      <Fetched query={query}>
        {({ items }) => (
          <Flex vertical gap={12}>
            {items.map((role) => (
              <RoleCard key={role.code} role={role} />
            ))}
          </Flex>
        )}
      </Fetched>
    </Page>
  );
}

function RoleCard({ role: { code, heldIn, permissions } }: { role: Schemas['KnownRole'] }) {
  const { t } = useTranslation('admin');
  const term = useTerm();
  const listed = useListed();
  const all = [...new Set(permissions)];
  const named = (entry: string): string => {
    const permission = term('permission', entry);
    return permission === entry ? term('command', entry) : permission;
  };
  return (
    <Card size="small" title={term('role', code)}>
      <Typography.Paragraph>
        {t('roles.heldIn')}
        {listed(heldIn.map((kind) => term('organisationKind', kind)))}
      </Typography.Paragraph>
      <Flex wrap gap={4}>
        {all.map((entry) => (
          <Tag key={entry}>{named(entry)}</Tag>
        ))}
      </Flex>
    </Card>
  );
}
