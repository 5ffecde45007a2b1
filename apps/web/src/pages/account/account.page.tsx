import { Card, Descriptions, Flex } from 'antd';
import { useTranslation } from 'react-i18next';
import { useTerm } from '../../i18n/terms';
import type { SessionAccount } from '../../session/session-store';
import { useAccount, useMay } from '../../session/use-session';
import { useListed } from '../../ui/listed';
import { Page } from '../../ui/page';
import { Deputies } from '../admin/people/deputies';
import { usePlaceName } from '../../places/places';
import { StandingIn } from './standing-in';

/** The own account: who one is here, who does one's tasks during an absence, and for whom one stands in. */
export function AccountPage() {
  const { t } = useTranslation('admin');
  const may = useMay();
  const account = useAccount();
  if (!account) return null;
  const { id, name, organisation } = account;
  return (
    <Page title={t('account.title')} lead={`${name} · ${organisation.name}`} help={t('account.help')}>
      <Flex vertical gap={16}>
        <Facts account={account} />
        {may('task.read') ? (
          <>
            <Deputies account={{ id, name, organisationId: organisation.id }} />
            <StandingIn accountId={id} />
          </>
        ) : null}
      </Flex>
    </Page>
  );
}

function Facts({ account }: { account: SessionAccount }) {
  const { t } = useTranslation('admin');
  const term = useTerm();
  const listed = useListed();
  const placeName = usePlaceName();
  const { name, username, organisation, grants } = account;
  const roles = grants.map(({ role, jurisdiction }) =>
    jurisdiction === undefined
      ? term('role', role)
      : t('account.roleIn', { role: term('role', role), place: placeName(jurisdiction) }),
  );
  return (
    <Card size="small">
      <Descriptions
        column={{ xs: 1, md: 2 }}
        items={[
          { key: 'name', label: t('field.name'), children: name },
          { key: 'username', label: t('field.username'), children: username },
          { key: 'organisation', label: t('field.organisation'), children: organisation.name },
          { key: 'roles', label: t('field.role'), children: listed(roles) },
        ]}
      />
    </Card>
  );
}
