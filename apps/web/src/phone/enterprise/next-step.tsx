import { Alert, Flex } from 'antd';
import { useTranslation } from 'react-i18next';
import { api, type Schemas } from '../../api/client';
import { commandHeaders } from '../../api/command';
import { useMay } from '../../session/use-session';
import { ConfirmButton } from '../../ui/confirm-button';
import { useAct } from '../../ui/use-act';
import { lastDayOf } from './case-facts';
import { ShareTask } from './link/share-task';
import { enterprisePaths } from './paths';
import { PhoneButton } from './phone-link';
import { useRefresh } from './use-case';

interface NextStepProps {
  readonly hazard: Schemas['HazardCase'];
  readonly order: Schemas['OrderResource'] | undefined;
}

/** What the enterprise has to do now, as the first thing on the page. */
export function NextStep({ hazard, order }: NextStepProps) {
  const { t } = useTranslation('enterprise');
  const may = useMay();
  const task = hazard.tasks.find(({ roles }) => roles.some((role) => role.startsWith('ENTERPRISE_')));
  if (!task)
    return <Alert type="info" showIcon title={t('next.waiting')} description={t('next.waitingHelp')} />;
  const { id } = hazard;
  const share =
    may('task-link.create') && shareable.includes(task.elementId) ? <ShareTask taskId={task.id} /> : null;
  if (task.elementId === 'order.accept') {
    return (
      <Flex vertical gap={8}>
        <Alert type="warning" showIcon title={t('next.accept')} description={t('next.acceptHelp')} />
        {order ? <SignOrder order={order} /> : null}
        {share}
      </Flex>
    );
  }
  if (task.elementId === 'rectification.submit-plan') {
    return (
      <Flex vertical gap={8}>
        <Alert type="warning" showIcon title={t('next.plan')} description={t('next.planHelp')} />
        <PhoneButton type="primary" to={enterprisePaths.plan(id)}>
          {t('next.toPlan')}
        </PhoneButton>
        {share}
      </Flex>
    );
  }
  if (task.elementId === 'rectification.report-completion') {
    return (
      <Flex vertical gap={8}>
        <Alert type="warning" showIcon title={t('next.rectify')} description={t('next.rectifyHelp')} />
        <PhoneButton type="primary" to={enterprisePaths.measures(id)}>
          {t('next.toMeasures')}
        </PhoneButton>
        {may('rectification.report-completion') ? (
          <PhoneButton to={enterprisePaths.ready(id)}>{t('next.toReady')}</PhoneButton>
        ) : null}
        {may('rectification.request-extension') ? (
          <PhoneButton to={enterprisePaths.extension(id)}>{t('next.toExtension')}</PhoneButton>
        ) : null}
        {share}
      </Flex>
    );
  }
  return <Alert type="warning" showIcon title={task.name} description={t('next.onDesk')} />;
}

const shareable = ['order.accept', 'rectification.submit-plan', 'rectification.report-completion'];

function SignOrder({ order }: { order: Schemas['OrderResource'] }) {
  const { t } = useTranslation('enterprise');
  const refresh = useRefresh();
  const act = useAct(async (key) => {
    await api.POST('/api/v1/orders/{id}/accept', {
      params: { path: { id: order.id } },
      body: {},
      headers: commandHeaders(key, order.version),
    });
    await refresh();
  }, t('order.accepted'));
  const deadline = order.items[0]?.orderedDeadline;
  return (
    <ConfirmButton
      type="primary"
      size="large"
      block
      title={t('order.signTitle', { number: order.number })}
      consequence={t('order.signConsequence', {
        count: order.items.length,
        day: deadline ? lastDayOf(deadline) : '',
      })}
      onConfirm={act.run}
    >
      {t('order.sign')}
    </ConfirmButton>
  );
}
