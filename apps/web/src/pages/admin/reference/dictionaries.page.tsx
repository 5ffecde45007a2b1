import { useNavigate, useSearch } from '@tanstack/react-router';
import { Card, Col, Descriptions, Row } from 'antd';
import { useTranslation } from 'react-i18next';
import { type TermGroup, useTerms } from '../../../i18n/terms';
import { FilterBar } from '../../../ui/filter-bar';
import { Page } from '../../../ui/page';
import { Nothing } from '../../../ui/states';

const groups = [
  ...(['industry', 'scale', 'enterpriseStatus', 'organisationKind', 'organisationFunction'] as const),
  ...(['jurisdictionLevel', 'role', 'level', 'source', 'nature', 'category', 'hazardState'] as const),
  ...(['responsibilityBasis', 'inspectionMode', 'extensionReason', 'documentKind', 'evidenceKind'] as const),
] satisfies readonly TermGroup[];

/** The codes of the field with their names; they are fixed, because rules and law hang on them. */
export function DictionariesPage() {
  const { t } = useTranslation('admin');
  const navigate = useNavigate();
  const { find = '' } = useSearch({ from: '/shell/admin/dictionaries' });
  return (
    <Page title={t('dictionaries.title')} lead={t('dictionaries.lead')} help={t('dictionaries.help')}>
      <FilterBar
        fields={[{ name: 'find', label: t('dictionaries.find'), kind: 'text' }]}
        values={{ find: find || undefined }}
        onChange={(values) =>
          void navigate({ to: '/admin/dictionaries', search: { find: values['find'] }, replace: true })
        }
      />
      <Row gutter={[16, 16]}>
        {groups.map((group) => (
          <Dictionary key={group} group={group} wanted={find.trim().toLowerCase()} />
        ))}
      </Row>
    </Page>
  );
}

function Dictionary({ group, wanted }: { group: (typeof groups)[number]; wanted: string }) {
  const { t } = useTranslation('admin');
  const terms = useTerms(group).filter(({ value, label }) =>
    `${value} ${label}`.toLowerCase().includes(wanted),
  );
  if (terms.length === 0 && wanted) return null;
  return (
    <Col xs={24} lg={12} xxl={8}>
      <Card size="small" title={t(`dictionary.${group}`)}>
        {terms.length === 0 ? <Nothing /> : null}
        <Descriptions
          size="small"
          column={1}
          items={terms.map(({ value, label }) => ({
            key: value,
            label: <code>{value}</code>,
            children: label,
          }))}
        />
      </Card>
    </Col>
  );
}
