import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { $api, type Schemas } from '../../api/client';
import { GateChecklist } from './gate-checklist';

/** States in which the last refusal of a gate still has to be answered. */
const answering: Readonly<Record<string, string>> = {
  PLAN_RETURNED: 'RECT_FIVE_IN_PLACE',
  RETURNED: 'RECT_THREE_NOT_LET_GO',
  RECTIFYING: 'RECT_THREE_NOT_LET_GO',
  OVERDUE: 'RECT_THREE_NOT_LET_GO',
};

/** Which element refused the case last, and why; nothing when it was not refused. */
export function LastRefusal({ hazardId, state }: { hazardId: string; state: Schemas['HazardState'] }) {
  const { t } = useTranslation('enterprise');
  const rule = answering[state];
  const { data } = $api.useQuery(
    'get',
    '/api/v1/hazards/{id}/gates',
    { params: { path: { id: hazardId } } },
    { enabled: rule !== undefined },
  );
  const last = data?.items.filter((evaluation) => evaluation.rule === rule).at(-1);
  if (!last || last.passed) return null;
  const title = rule === 'RECT_FIVE_IN_PLACE' ? t('gate.planRefused') : t('gate.reviewRefused');
  return (
    <>
      <Alert type="error" showIcon title={title} description={t('gate.mend')} />
      <GateChecklist
        title={rule === 'RECT_FIVE_IN_PLACE' ? t('gate.five') : t('gate.three')}
        result={last.result as Schemas['RuleResult']}
      />
    </>
  );
}
