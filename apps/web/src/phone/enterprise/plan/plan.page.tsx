import { useTranslation } from 'react-i18next';
import { useMay } from '../../../session/use-session';
import { Fetched } from '../../../ui/states';
import { enterprisePaths } from '../paths';
import { PhonePage } from '../phone-page';
import { useCase, useCaseId, usePlans } from '../use-case';
import { PlanForm } from './plan-form';

/** The plan with its five sections; what is missing is said all the time. */
export function PlanPage() {
  const { t } = useTranslation('enterprise');
  const may = useMay();
  const id = useCaseId();
  const hazard = useCase(id);
  const plans = usePlans(id);
  return (
    <PhonePage title={t('plan.title')} lead={t('plan.lead')} back={enterprisePaths.case(id)}>
      <Fetched query={hazard}>
        {(row) => (
          <Fetched query={plans}>
            {({ items }) => (
              <PlanForm hazard={row} plans={items} maySign={may('rectification.submit-plan')} />
            )}
          </Fetched>
        )}
      </Fetched>
    </PhonePage>
  );
}
