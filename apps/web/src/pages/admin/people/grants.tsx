import { useQueryClient } from '@tanstack/react-query';
import { Button, Card, type TableColumnsType } from 'antd';
import dayjs from 'dayjs';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { $api, api, type Schemas } from '../../../api/client';
import { commandHeaders } from '../../../api/command';
import { foundAll } from '../../../api/use-search';
import { useTerm } from '../../../i18n/terms';
import { useAccount, useMay } from '../../../session/use-session';
import { ConfirmButton } from '../../../ui/confirm-button';
import { DataList } from '../../../ui/data-list';
import { Fetched } from '../../../ui/states';
import { useAct } from '../../../ui/use-act';
import { usePlaceName } from '../../../places/places';
import { GiveGrant } from './give-grant';

type Grant = Schemas['AccountGrant'];

/** The roles a person holds and how far each reaches; nobody changes the own ones. */
export function Grants({ account }: { account: Schemas['Account'] }) {
  const { t } = useTranslation('admin');
  const may = useMay();
  const [giving, setGiving] = useState(false);
  const own = useAccount()?.id === account.id;
  const query = $api.useQuery('get', '/api/v1/accounts/{id}/grants', {
    params: { path: { id: account.id } },
  });
  const columns = useColumns(account, !own && may('grant.take'));
  const place = useReach();
  const term = useTerm();
  return (
    <Card
      size="small"
      title={t('grants.title')}
      extra={
        !own && may('grant.give') ? (
          <Button size="small" onClick={() => setGiving(true)}>
            {t('grants.give')}
          </Button>
        ) : null
      }
    >
      {own ? <p>{t('grants.own')}</p> : null}
      <Fetched query={query}>
        {({ items }) => (
          <DataList<Grant>
            label={t('grants.title')}
            found={foundAll(items)}
            columns={columns}
            rowKey={({ id }) => id}
            card={(grant) => (
              <>
                {term('role', grant.role)} · {place(grant)}{' '}
                {!own && may('grant.take') ? <TakeButton account={account} grant={grant} /> : null}
              </>
            )}
          />
        )}
      </Fetched>
      {giving ? <GiveGrant account={account} onClose={() => setGiving(false)} /> : null}
    </Card>
  );
}

/** How far a grant reaches, in words. */
function useReach(): (grant: Grant) => string {
  const { t } = useTranslation('admin');
  const placeName = usePlaceName();
  return ({ enterpriseId, jurisdiction }) =>
    enterpriseId ? t('grants.enterprise') : placeName(jurisdiction);
}

function useColumns(account: Schemas['Account'], takes: boolean): TableColumnsType<Grant> {
  const { t } = useTranslation('admin');
  const term = useTerm();
  const place = useReach();
  return [
    { title: t('field.role'), dataIndex: 'role', render: (role: string) => term('role', role) },
    { title: t('field.reach'), key: 'reach', render: (_, grant) => place(grant) },
    {
      title: t('field.since'),
      dataIndex: 'createdAt',
      render: (at: string) => dayjs(at).format('YYYY-MM-DD'),
    },
    ...(takes
      ? [
          {
            title: t('field.action'),
            key: 'take',
            render: (_: unknown, grant: Grant) => <TakeButton account={account} grant={grant} />,
          },
        ]
      : []),
  ];
}

function TakeButton({ account, grant }: { account: Schemas['Account']; grant: Grant }) {
  const { t } = useTranslation('admin');
  const term = useTerm();
  const queries = useQueryClient();
  const take = useAct(async (key) => {
    await api.DELETE('/api/v1/accounts/{id}/grants/{grantId}', {
      params: { path: { id: account.id, grantId: grant.id } },
      headers: commandHeaders(key),
    });
    await queries.invalidateQueries();
  }, t('done'));
  return (
    <ConfirmButton
      danger
      size="small"
      title={t('grants.takeTitle', { role: term('role', grant.role), name: account.name })}
      consequence={t('grants.takeConsequence')}
      onConfirm={take.run}
    >
      {t('grants.take')}
    </ConfirmButton>
  );
}
