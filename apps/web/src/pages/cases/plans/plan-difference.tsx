import { Alert, Flex, Select, Table } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../../api/client';
import { useTerm } from '../../../i18n/terms';
import { day } from '../moment';
import { planDifferences } from './plan-facts';
import { useFactName } from './use-fact-name';

/** What two versions of a plan say differently. */
export function PlanDifferences({ versions }: { versions: readonly Schemas['PlanVersion'][] }) {
  const { t } = useTranslation('cases');
  const term = useTerm();
  const factName = useFactName();
  const [from, setFrom] = useState(versions.length - 2);
  const [to, setTo] = useState(versions.length - 1);
  const before = versions[from];
  const after = versions[to];
  if (!before || !after) return null;
  const options = versions.map(({ status, submittedAt, draftedAt }, index) => ({
    value: index,
    label: t('plan.version', {
      count: index + 1,
      status: term('planStatus', status),
      at: day(submittedAt ?? draftedAt),
    }),
  }));
  const rows = planDifferences(before, after);
  return (
    <section aria-label={t('plan.difference')}>
      <Flex wrap gap={8} align="center" style={{ marginBottom: 8 }}>
        <Select aria-label={t('plan.from')} value={from} onChange={setFrom} options={options} />
        →
        <Select aria-label={t('plan.to')} value={to} onChange={setTo} options={options} />
      </Flex>
      {rows.length === 0 ? (
        <Alert type="info" title={t('plan.same')} />
      ) : (
        <Table
          aria-label={t('plan.difference')}
          size="small"
          pagination={false}
          rowKey={({ part, name }) => `${part}.${name}`}
          dataSource={rows}
          tableLayout="fixed"
          columns={[
            { title: t('plan.part'), render: (_, { part }) => term('criterion', part) },
            { title: t('plan.statement'), render: (_, { name }) => factName(name) },
            { title: t('plan.before'), render: (_, row) => <del>{row.before || '—'}</del> },
            { title: t('plan.after'), render: (_, row) => <ins>{row.after || '—'}</ins> },
          ]}
        />
      )}
    </section>
  );
}
