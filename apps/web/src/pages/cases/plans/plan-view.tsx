import { Descriptions, Flex, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../../api/client';
import { useTerm } from '../../../i18n/terms';
import { CriterionList } from '../gates/criterion-list';
import { EvidenceStrip } from '../record/evidence-strip';
import { planFacts, planParts } from './plan-facts';
import { useFactName } from './use-fact-name';

/** One version of a plan: what it says, by part, and what the gate found. */
export function PlanView({ plan }: { plan: Schemas['PlanVersion'] }) {
  const { t } = useTranslation('cases');
  const term = useTerm();
  const factName = useFactName();
  const facts = planFacts(plan);
  const { voucherEvidenceIds = [] } = plan.funds;
  const files = [
    ...voucherEvidenceIds,
    ...(plan.contingency.planEvidenceId ? [plan.contingency.planEvidenceId] : []),
  ];
  return (
    <Flex vertical gap={12}>
      {plan.evaluation ? (
        <div>
          <Typography.Text strong>{term('rule', plan.evaluation.rule)}</Typography.Text>
          <CriterionList criteria={plan.evaluation.criteria} brief />
        </div>
      ) : null}
      {planParts.map((part) => (
        <Descriptions
          key={part}
          size="small"
          column={{ xs: 1, md: 2 }}
          title={term('criterion', part)}
          items={facts
            .filter((fact) => fact.part === part)
            .map(({ name, value }) => ({ key: name, label: factName(name), children: value || '—' }))}
        />
      ))}
      {files.length > 0 ? (
        <div>
          <Typography.Text strong>{t('plan.files')}</Typography.Text>
          <EvidenceStrip ids={files} />
        </div>
      ) : null}
    </Flex>
  );
}
