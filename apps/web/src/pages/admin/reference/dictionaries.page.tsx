import { Card, Col, Descriptions, Input, Row } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type TermGroup, useTerms } from '../../../i18n/terms';
import { Nothing } from '../../../ui/states';
import { Page } from '../../../ui/page';

const groups = [
  ...(['industry', 'scale', 'enterpriseStatus', 'organisationKind', 'organisationFunction'] as const),
  ...(['jurisdictionLevel', 'role', 'level', 'source', 'nature', 'category', 'hazardState'] as const),
  ...(['responsibilityBasis', 'inspectionMode', 'extensionReason', 'documentKind', 'evidenceKind'] as const),
] satisfies readonly TermGroup[];

/** The codes of the field with their names; they are fixed, because rules and law hang on them. */
export function DictionariesPage() {
  const { t } = useTranslation('admin');
  const [wanted, setWanted] = useState('');
  return (
    <Page title={t('dictionaries.title')} lead={t('dictionaries.lead')} help={t('dictionaries.help')}>
      <Input.Search
        aria-label={t('dictionaries.find')}
        placeholder={t('dictionaries.find')}
        allowClear
        value={wanted}
        onChange={({ target }) => setWanted(target.value)}
        style={{ maxWidth: 320, marginBottom: 12 }}
      />
      <Row gutter={[16, 16]}>
        {groups.map((group) => (
          <Dictionary key={group} group={group} wanted={wanted.trim().toLowerCase()} />
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
