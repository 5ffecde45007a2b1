import { Flex } from 'antd';
import { useTranslation } from 'react-i18next';
import { Fetched } from '../../ui/states';
import { MeasureList } from './measure-list';
import { enterprisePaths } from './paths';
import { PhonePage } from './phone-page';
import { ProgressForm } from './progress-form';
import { useCase, useCaseId, usePlans } from './use-case';

/** The measures of the accepted plan, one by one, each with photos before and after. */
export function MeasuresPage() {
  const { t } = useTranslation('enterprise');
  const id = useCaseId();
  const hazard = useCase(id);
  const plans = usePlans(id);
  return (
    <PhonePage title={t('measure.title')} lead={t('measure.lead')} back={enterprisePaths.case(id)}>
      <Fetched query={hazard}>
        {(row) => (
          <Fetched query={plans}>
            {({ items }) => (
              <Flex vertical gap={12}>
                <MeasureList hazard={row} plans={items} />
                <ProgressForm hazard={row} />
              </Flex>
            )}
          </Fetched>
        )}
      </Fetched>
    </PhonePage>
  );
}
