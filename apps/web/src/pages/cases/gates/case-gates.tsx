import { Card, Empty, Flex, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import { $api, type Schemas } from '../../../api/client';
import { useTerm } from '../../../i18n/terms';
import { Fetched } from '../../../ui/states';
import { minute } from '../moment';
import { CriterionList } from './criterion-list';
import { Inputs } from './inputs';
import { isRouting, OutcomeTag } from './outcome-tag';

/** Every verdict a gate gave on a case, as it was stored: criteria, reasons, inputs, basis. */
export function CaseGates({ hazardId }: { hazardId: string }) {
  const { t } = useTranslation('cases');
  const gates = $api.useQuery('get', '/api/v1/hazards/{id}/gates', { params: { path: { id: hazardId } } });
  return (
    <Fetched query={gates}>
      {({ items }) =>
        items.length === 0 ? (
          <Empty description={t('gates.none')} />
        ) : (
          <Flex vertical gap={12}>
            {items.map((evaluation) => (
              <Evaluation key={evaluation.id} evaluation={evaluation} />
            ))}
          </Flex>
        )
      }
    </Fetched>
  );
}

function Evaluation({ evaluation }: { evaluation: Schemas['RuleEvaluation'] }) {
  const { t } = useTranslation('cases');
  const term = useTerm();
  const { rule, ruleVersion, variant, outcome, passed, attempt, at, legalProfile, result, facts } =
    evaluation;
  const name = term('rule', rule);
  return (
    <Card
      size="small"
      title={
        <Flex gap={8} align="center" wrap>
          {name} <OutcomeTag passed={passed} outcome={outcome} />
        </Flex>
      }
      role="region"
      aria-label={t('gates.attempt', { rule: name, count: attempt })}
    >
      <Typography.Paragraph type="secondary" style={{ fontSize: 12 }}>
        {t('gates.meta', {
          at: minute(at),
          attempt,
          version: ruleVersion,
          variant: variant ? term('variant', variant) : '—',
          profile: legalProfile.replace(/^[^@]+/, (id) => term('legalProfile', id)),
        })}
      </Typography.Paragraph>
      <CriterionList criteria={result.criteria} routing={isRouting(result)} />
      <Inputs label={t('gates.facts')} inputs={facts} />
    </Card>
  );
}
