import { useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { Card, Descriptions, Flex } from 'antd';
import { useTranslation } from 'react-i18next';
import { $api, api, type Schemas } from '../../../api/client';
import { commandHeaders } from '../../../api/command';
import { useMay } from '../../../session/use-session';
import { ConfirmButton } from '../../../ui/confirm-button';
import { Page } from '../../../ui/page';
import { Fetched } from '../../../ui/states';
import { useAct } from '../../../ui/use-act';
import { usePlaceName } from '../../../places/places';
import { Deputies } from './deputies';
import { Grants } from './grants';
import { StatusTag } from './people.page';
import { ResetPassword } from './reset-password';

type Account = Schemas['Account'];

/** A person: who it is, the roles held and where, who stands in, and whether it can sign in. */
export function PersonPage() {
  const { t } = useTranslation('admin');
  const may = useMay();
  const { accountId } = useParams({ from: '/shell/admin/people/$accountId' });
  const query = $api.useQuery('get', '/api/v1/accounts/{id}', { params: { path: { id: accountId } } });
  return (
    <Fetched query={query}>
      {(account) => (
        <Page
          title={account.name}
          lead={account.username}
          help={t('person.help')}
          actions={
            <>
              {may('account.reset-password') ? <ResetPassword account={account} /> : null}
              {may('account.disable') ? <SwitchButton account={account} /> : null}
            </>
          }
        >
          <Flex vertical gap={16}>
            <Facts account={account} />
            <Grants account={account} />
            {may('task.read') ? <Deputies account={account} /> : null}
          </Flex>
        </Page>
      )}
    </Fetched>
  );
}

function Facts({ account }: { account: Account }) {
  const { t } = useTranslation('admin');
  const placeName = usePlaceName();
  const organisation = $api.useQuery('get', '/api/v1/organisations/{id}', {
    params: { path: { id: account.organisationId } },
  });
  return (
    <Card size="small">
      <Descriptions
        column={{ xs: 1, md: 2 }}
        items={[
          { key: 'organisation', label: t('field.organisation'), children: organisation.data?.name ?? '—' },
          { key: 'place', label: t('field.place'), children: placeName(account.jurisdiction) },
          { key: 'phone', label: t('field.phone'), children: account.phone ?? '—' },
          { key: 'certificate', label: t('field.certificateNo'), children: account.certificateNo ?? '—' },
          { key: 'status', label: t('field.status'), children: <StatusTag status={account.status} /> },
        ]}
      />
    </Card>
  );
}

function SwitchButton({ account: { id, name, status, version } }: { account: Account }) {
  const { t } = useTranslation('admin');
  const queries = useQueryClient();
  const active = status === 'ACTIVE';
  const change = useAct(async (key) => {
    const options = { params: { path: { id } }, headers: commandHeaders(key, version) };
    if (active) await api.POST('/api/v1/accounts/{id}/disable', options);
    else await api.POST('/api/v1/accounts/{id}/enable', options);
    await queries.invalidateQueries();
  }, t('done'));
  return (
    <ConfirmButton
      danger={active}
      title={t(active ? 'person.disableTitle' : 'person.enableTitle', { name })}
      consequence={t(active ? 'person.disableConsequence' : 'person.enableConsequence')}
      onConfirm={change.run}
    >
      {t(active ? 'person.disable' : 'person.enable')}
    </ConfirmButton>
  );
}
