import { PlusOutlined } from '@ant-design/icons';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Button, type TableColumnsType, Tag } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { $api, type Schemas } from '../../../api/client';
import { useSearchRows } from '../../../api/use-search';
import { useMay } from '../../../session/use-session';
import { DataList } from '../../../ui/data-list';
import { FilterBar } from '../../../ui/filter-bar';
import { Mark } from '../../../ui/mark';
import { Page } from '../../../ui/page';
import { SavedViews } from '../../../views/saved-views';
import { usePlaceName } from '../../../places/places';
import type { PeopleSearch } from './people-search';
import { useNames } from '../../cases/names/use-names';
import { NewPerson } from './new-person';

type Account = Schemas['Account'];

/** People who can sign in, as far as one may see. */
export function PeoplePage() {
  const { t } = useTranslation('admin');
  const may = useMay();
  const navigate = useNavigate();
  const search = useSearch({ from: '/shell/admin/people' });
  const [adding, setAdding] = useState(false);
  const { name, username, status, organisation } = search;
  const found = useSearchRows('/api/v1/accounts/search', {
    filter: {
      ...(name && { name: { like: name } }),
      ...(username && { username: { like: username } }),
      ...(status && { status }),
      ...(organisation && { organisationId: organisation }),
    },
  });
  const organisationName = useNames(
    'organisations',
    (found.rows ?? []).map((row) => row.organisationId),
  );
  const columns = useColumns(organisationName);
  const go = (next: PeopleSearch): void =>
    void navigate({ to: '/admin/people', search: next, replace: true });
  const add = may('account.create') ? (
    <Button type="primary" icon={<PlusOutlined aria-hidden />} onClick={() => setAdding(true)}>
      {t('people.add')}
    </Button>
  ) : null;
  return (
    <Page
      title={t('people.title')}
      actions={
        <>
          <SavedViews page="people" />
          {add}
        </>
      }
      help={t('people.help')}
    >
      <FilterBar
        fields={[
          { name: 'name', label: t('field.name'), kind: 'text' },
          { name: 'username', label: t('field.username'), kind: 'text' },
          {
            name: 'status',
            label: t('field.status'),
            kind: 'choice',
            options: (['ACTIVE', 'DISABLED'] as const).map((value) => ({
              value,
              label: t(`account.${value}`),
            })),
          },
        ]}
        values={{ name, username, status }}
        onChange={(values) => go({ ...values, organisation })}
      />
      {organisation ? (
        <PinnedOrganisation id={organisation} onRemove={() => go({ ...search, organisation: undefined })} />
      ) : null}
      <DataList<Account>
        label={t('people.title')}
        found={found}
        columns={columns}
        rowKey={({ id }) => id}
        card={(account) => (
          <>
            <PersonLink account={account} /> <StatusTag status={account.status} />
            <div>{organisationName(account.organisationId)}</div>
          </>
        )}
        filtered={Boolean(name || username || status || organisation)}
        emptyAction={add}
      />
      {adding ? <NewPerson onClose={() => setAdding(false)} /> : null}
    </Page>
  );
}

/** The filter the page of organisations brings along: seen, and taken off. */
function PinnedOrganisation({ id, onRemove }: { id: string; onRemove: () => void }) {
  const { t } = useTranslation(['admin', 'shell']);
  const { data } = $api.useQuery('get', '/api/v1/organisations/{id}', { params: { path: { id } } });
  return (
    <Tag closable={{ 'aria-label': t('people.everybody') }} onClose={onRemove} style={{ marginBottom: 12 }}>
      {t('shell:labelled', { name: t('field.organisation'), value: data?.name ?? '…' })}
    </Tag>
  );
}

function useColumns(organisationName: (id: string) => string): TableColumnsType<Account> {
  const { t } = useTranslation('admin');
  const placeName = usePlaceName();
  return [
    { title: t('field.name'), key: 'name', render: (_, row) => <PersonLink account={row} /> },
    { title: t('field.username'), dataIndex: 'username' },
    { title: t('field.organisation'), dataIndex: 'organisationId', render: organisationName },
    { title: t('field.place'), dataIndex: 'jurisdiction', render: placeName },
    {
      title: t('field.status'),
      dataIndex: 'status',
      render: (status: Account['status']) => <StatusTag status={status} />,
    },
  ];
}

function PersonLink({ account: { id, name } }: { account: Account }) {
  return (
    <Link to="/admin/people/$accountId" params={{ accountId: id }}>
      {name}
    </Link>
  );
}

/** Whether somebody can sign in. */
export function StatusTag({ status }: { status: Account['status'] }) {
  const { t } = useTranslation('admin');
  return <Mark tone={status === 'ACTIVE' ? 'good' : 'plain'}>{t(`account.${status}`)}</Mark>;
}
