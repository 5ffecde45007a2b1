import { PlusOutlined } from '@ant-design/icons';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Button, type TableColumnsType, Tag } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../../api/client';
import { useSearchRows } from '../../../api/use-search';
import { useTerm, useTerms } from '../../../i18n/terms';
import { useMay } from '../../../session/use-session';
import { DataList } from '../../../ui/data-list';
import { FilterBar } from '../../../ui/filter-bar';
import { useListed } from '../../../ui/listed';
import { Page } from '../../../ui/page';
import { usePlaceName } from '../../../places/places';
import { OrganisationForm } from './organisation-form';

type Organisation = Schemas['Organisation'];

/** Governments, departments, towns and expert bodies; enterprises have their own pages. */
export function OrganisationsPage() {
  const { t } = useTranslation('admin');
  const may = useMay();
  const navigate = useNavigate();
  const { name, kind } = useSearch({ from: '/shell/admin/organisations' });
  const kinds = useTerms('organisationKind');
  const [edited, setEdited] = useState<Organisation | 'new'>();
  const found = useSearchRows('/api/v1/organisations/search', {
    filter: {
      ...(name && { name: { like: name } }),
      kind: kind ? { in: kind.split(',') } : { ne: 'ENTERPRISE' },
    },
  });
  const columns = useColumns(may('organisation.update') ? setEdited : undefined);
  const create = may('organisation.create') ? (
    <Button type="primary" icon={<PlusOutlined aria-hidden />} onClick={() => setEdited('new')}>
      {t('organisations.add')}
    </Button>
  ) : null;
  return (
    <Page title={t('organisations.title')} actions={create} help={t('organisations.help')}>
      <FilterBar
        fields={[
          { name: 'name', label: t('field.title'), kind: 'text' },
          { name: 'kind', label: t('field.kind'), kind: 'choices', options: kinds },
        ]}
        values={{ name, kind }}
        onChange={(values) => void navigate({ to: '/admin/organisations', search: values, replace: true })}
      />
      <DataList<Organisation>
        label={t('organisations.title')}
        found={found}
        columns={columns}
        rowKey={({ id }) => id}
        card={(row) => (
          <OrganisationCard
            organisation={row}
            onEdit={may('organisation.update') ? () => setEdited(row) : undefined}
          />
        )}
        filtered={Boolean(name || kind)}
        emptyAction={create}
      />
      {edited ? (
        <OrganisationForm
          organisation={edited === 'new' ? undefined : edited}
          onClose={() => setEdited(undefined)}
        />
      ) : null}
    </Page>
  );
}

function useColumns(onEdit?: (row: Organisation) => void): TableColumnsType<Organisation> {
  const { t } = useTranslation('admin');
  const term = useTerm();
  const listed = useListed();
  const placeName = usePlaceName();
  return [
    { title: t('field.title'), dataIndex: 'name' },
    { title: t('field.kind'), dataIndex: 'kind', render: (code: string) => term('organisationKind', code) },
    {
      title: t('field.place'),
      dataIndex: 'jurisdiction',
      render: placeName,
    },
    {
      title: t('field.functions'),
      dataIndex: 'functions',
      render: (codes: string[]) =>
        codes.map((code) => <Tag key={code}>{term('organisationFunction', code)}</Tag>),
    },
    {
      title: t('field.industries'),
      dataIndex: 'industries',
      render: (codes: string[]) => listed(codes.map((code) => term('industry', code))) || '—',
    },
    {
      title: t('field.action'),
      key: 'action',
      render: (_, row) => <Actions organisation={row} onEdit={onEdit && (() => onEdit(row))} />,
    },
  ];
}

interface RowProps {
  readonly organisation: Organisation;
  readonly onEdit?: () => void;
}

function Actions({ organisation: { id, name, kind }, onEdit }: RowProps) {
  const { t } = useTranslation('admin');
  return (
    <>
      <Link
        to="/admin/people"
        search={{ organisation: id }}
        aria-label={t('organisations.peopleOf', { name })}
      >
        {t('people.title')}
      </Link>{' '}
      {onEdit && kind !== 'ENTERPRISE' ? (
        <Button size="small" onClick={onEdit} aria-label={t('organisations.editOf', { name })}>
          {t('organisations.edit')}
        </Button>
      ) : null}
    </>
  );
}

function OrganisationCard({ organisation, onEdit }: RowProps) {
  const term = useTerm();
  const placeName = usePlaceName();
  return (
    <>
      <strong>{organisation.name}</strong>
      <div>
        {term('organisationKind', organisation.kind)} · {placeName(organisation.jurisdiction)}
      </div>
      <Actions organisation={organisation} onEdit={onEdit} />
    </>
  );
}
