import { Flex, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import { $api, type Schemas } from '../../api/client';
import { Fetched } from '../../ui/states';
import { CaseFacts } from './case-facts';
import { LastRefusal } from './last-refusal';
import { NextStep } from './next-step';
import { enterprisePaths } from './paths';
import { PhonePage } from './phone-page';
import { useCase, useCaseId } from './use-case';

/** One case as the enterprise sees it: what is wrong, what to do next, what it was refused for. */
export function CasePage() {
  const { t } = useTranslation('enterprise');
  const id = useCaseId();
  const query = useCase(id);
  return (
    <PhonePage title={query.data?.number ?? t('case.title')} back={enterprisePaths.home}>
      <Fetched query={query}>{(hazard) => <Case hazard={hazard} />}</Fetched>
    </PhonePage>
  );
}

function Case({ hazard }: { hazard: Schemas['HazardCase'] }) {
  const { orderId } = hazard;
  const { data: order } = $api.useQuery(
    'get',
    '/api/v1/orders/{id}',
    { params: { path: { id: orderId ?? '' } } },
    { enabled: orderId !== null },
  );
  const requirement = order?.items.find(({ hazardId }) => hazardId === hazard.id)?.requirement;
  return (
    <Flex vertical gap={12}>
      <LastRefusal hazardId={hazard.id} state={hazard.state} />
      <NextStep hazard={hazard} order={order} />
      <CaseFacts hazard={hazard} requirement={requirement} />
      {order ? <OrderNumber order={order} /> : null}
    </Flex>
  );
}

function OrderNumber({ order }: { order: Schemas['OrderResource'] }) {
  const { t } = useTranslation('enterprise');
  return (
    <Typography.Paragraph style={{ margin: 0 }}>
      {t('order.number', { number: order.number })}
      <br />
      {order.appeal}
    </Typography.Paragraph>
  );
}
