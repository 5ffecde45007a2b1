import { Collapse, Empty, Flex, Typography } from 'antd';
import { useContext } from 'react';
import { useTranslation } from 'react-i18next';
import { $api } from '../../../api/client';
import { useTerm } from '../../../i18n/terms';
import { Fetched } from '../../../ui/states';
import { Unfolded } from '../gates/inputs';
import { minute } from '../moment';
import { PlanDifferences } from './plan-difference';
import { PlanView } from './plan-view';
import { Mark } from '../../../ui/mark';

/** All versions of the plan, what the gate said of each, and what two of them say differently. */
export function CasePlans({ hazardId }: { hazardId: string }) {
  const { t } = useTranslation('cases');
  const term = useTerm();
  const unfolded = useContext(Unfolded);
  const plans = $api.useQuery('get', '/api/v1/hazards/{id}/plans', { params: { path: { id: hazardId } } });
  return (
    <Fetched query={plans}>
      {({ items }) =>
        items.length === 0 ? (
          <Empty description={t('plan.none')} />
        ) : (
          <Flex vertical gap={16}>
            {items.length > 1 ? (
              <>
                <Typography.Title level={3} style={{ fontSize: 16, margin: 0 }}>
                  {t('plan.difference')}
                </Typography.Title>
                <PlanDifferences key={items.length} versions={items} />
              </>
            ) : null}
            <Collapse
              defaultActiveKey={unfolded ? items.map(({ id }) => id) : [items.at(-1)?.id ?? '']}
              items={items.map((plan, index) => ({
                key: plan.id,
                label: (
                  <Flex wrap gap={8}>
                    {t('plan.title', { count: index + 1 })}
                    <Mark
                      tone={
                        plan.status === 'RETURNED' ? 'bad' : plan.status === 'ACCEPTED' ? 'good' : 'plain'
                      }
                    >
                      {term('planStatus', plan.status)}
                    </Mark>
                    {minute(plan.submittedAt ?? plan.draftedAt)}
                  </Flex>
                ),
                children: <PlanView plan={plan} />,
              }))}
            />
          </Flex>
        )
      }
    </Fetched>
  );
}
