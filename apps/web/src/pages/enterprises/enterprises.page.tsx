import { ImportOutlined } from '@ant-design/icons';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { Button, Tag, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api/client';
import { useSearchRows } from '../../api/use-search';
import { useTerm, useTerms } from '../../i18n/terms';
import { usePlaceOptions } from '../../places/places';
import { useMay } from '../../session/use-session';
import { DataList } from '../../ui/data-list';
import { FilterBar, type FilterField } from '../../ui/filter-bar';
import { Page } from '../../ui/page';
import { SavedViews } from '../../views/saved-views';
import { RiskMark } from './risk-mark';
import { enterpriseFilter, enterpriseFilters } from './enterprise-search';

const route = getRouteApi('/shell/enterprises');

/** All enterprises one may see; each leads to its file. */
export function EnterprisesPage() {
  const { t } = useTranslation('enterprises');
  const term = useTerm();
  const may = useMay();
  const go = useNavigate();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const fields = useFields();
  const found = useSearchRows('/api/v1/enterprises/search', { filter: enterpriseFilter(search) });
  const name = ({ id, name: label }: Schemas['Enterprise']) => (
    <Link to="/enterprises/$id" params={{ id }}>
      {label}
    </Link>
  );
  const status = (code: Schemas['EnterpriseStatus']) => (
    <Tag color={code === 'NORMAL' ? undefined : 'red'}>{term('enterpriseStatus', code)}</Tag>
  );
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      actions={
        <>
          <SavedViews page="enterprises" />
          {may('enterprise.import') ? (
            <Button
              icon={<ImportOutlined aria-hidden />}
              onClick={() => void go({ to: '/enterprises/import' })}
            >
              {t('import.title')}
            </Button>
          ) : null}
        </>
      }
      help={<Typography.Paragraph>{t('help')}</Typography.Paragraph>}
    >
      <FilterBar
        fields={fields}
        values={{ ...search }}
        onChange={(values) => void navigate({ search: values })}
      />
      <DataList
        label={t('title')}
        found={found}
        rowKey={({ id }) => id}
        filtered={enterpriseFilters.some((one) => search[one] !== undefined)}
        columns={[
          { title: t('field.name'), key: 'name', render: (_, row) => name(row) },
          { title: t('field.creditCode'), dataIndex: 'creditCode' },
          { title: t('field.industry'), key: 'industry', render: (_, row) => term('industry', row.industry) },
          { title: t('field.scale'), key: 'scale', render: (_, row) => term('scale', row.scale) },
          {
            title: t('field.riskLevel'),
            key: 'riskLevel',
            render: (_, row) => <RiskMark level={row.riskLevel} />,
          },
          { title: t('field.principalName'), dataIndex: 'principalName' },
          { title: t('field.address'), dataIndex: 'address' },
          { title: t('field.status'), key: 'status', render: (_, row) => status(row.status) },
        ]}
        card={(row) => (
          <>
            {name(row)} {status(row.status)} {row.riskLevel ? <RiskMark level={row.riskLevel} /> : null}
            <div>
              {term('industry', row.industry)} · {term('scale', row.scale)} · {row.principalName}
            </div>
            <Typography.Text type="secondary">{row.address}</Typography.Text>
          </>
        )}
      />
    </Page>
  );
}

function useFields(): readonly FilterField[] {
  const { t } = useTranslation('enterprises');
  return [
    { name: 'name', label: t('field.name'), kind: 'text' },
    { name: 'creditCode', label: t('field.creditCode'), kind: 'text' },
    {
      name: 'area',
      label: t('field.jurisdiction'),
      kind: 'choice',
      options: usePlaceOptions(),
    },
    { name: 'industry', label: t('field.industry'), kind: 'choices', options: useTerms('industry') },
    { name: 'scale', label: t('field.scale'), kind: 'choice', options: useTerms('scale') },
    { name: 'status', label: t('field.status'), kind: 'choice', options: useTerms('enterpriseStatus') },
    { name: 'riskLevel', label: t('field.riskLevel'), kind: 'choices', options: useTerms('riskLevel') },
  ];
}
