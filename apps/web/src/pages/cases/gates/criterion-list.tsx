import { CheckCircleFilled, CloseCircleFilled, InfoCircleFilled, MinusCircleFilled } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../../api/client';
import { useSaid } from '../../../i18n/said';
import { Basis } from './basis';
import { Inputs } from './inputs';
import { Mark } from '../../../ui/mark';

interface CriterionListProps {
  readonly criteria: readonly Schemas['RuleCriterion'][];
  /** Without inputs and basis. */
  readonly brief?: boolean;
  /** The gate only shows the way: a criterion that does not hold is no failure. */
  readonly routing?: boolean;
}

/** The criteria of a verdict, each with its reason. */
export function CriterionList({ criteria, brief, routing }: CriterionListProps) {
  const { t } = useTranslation('cases');
  const said = useSaid();
  return (
    <ul style={{ listStyle: 'none', margin: '4px 0', padding: 0, display: 'grid', gap: brief ? 2 : 8 }}>
      {criteria.map((criterion) => (
        <li key={criterion.code} style={{ display: 'flex', gap: 8, alignItems: 'baseline' }}>
          <Sign criterion={criterion} routing={routing} />
          <div style={{ minWidth: 0 }}>
            {said(criterion.reason)}{' '}
            {criterion.disposed ? <Mark tone="warn">{t('gates.disposed')}</Mark> : null}
            {brief ? null : (
              <>
                <div>
                  <Basis text={criterion.basis} />
                </div>
                <Inputs label={t('gates.inputs')} inputs={criterion.inputs} />
              </>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}

interface SignProps {
  readonly criterion: Schemas['RuleCriterion'];
  readonly routing: boolean | undefined;
}

function Sign({ criterion: { passed, disposed }, routing }: SignProps) {
  const { t } = useTranslation('cases');
  if (disposed)
    return <InfoCircleFilled aria-label={t('gates.disposed')} style={{ color: 'var(--bh-warn)' }} />;
  if (passed) return <CheckCircleFilled aria-label={t('gates.passed')} style={{ color: 'var(--bh-good)' }} />;
  if (routing)
    return <MinusCircleFilled aria-label={t('gates.doesNotHold')} style={{ color: 'var(--bh-plain)' }} />;
  return <CloseCircleFilled aria-label={t('gates.failed')} style={{ color: 'var(--bh-bad)' }} />;
}
