import { Alert, Flex } from 'antd';
import { type ComponentType, Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { api, type Schemas } from '../../api/client';
import { commandHeaders } from '../../api/command';
import { useStepName } from '../../i18n/step-names';
import { useMay } from '../../session/use-session';
import { ConfirmButton } from '../../ui/confirm-button';
import { useAct } from '../../ui/use-act';
import { lastDayOf } from './case-facts';
import { useTaskForm } from '../../form/task/use-task';
import { ShareTask } from '../../share/share-task';
import { taskPath } from '../tasks/paths';
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
  const tasks = hazard.tasks.filter(({ roles }) => roles.some((role) => role.startsWith('ENTERPRISE_')));
  if (tasks.length === 0)
    return <Alert type="info" showIcon title={t('next.waiting')} description={t('next.waitingHelp')} />;
  return (
    <Flex vertical gap={8}>
      {tasks.map((task) => {
        const Step = steps[task.elementId] ?? OtherStep;
        return (
          <Fragment key={task.id}>
            <Step task={task} hazard={hazard} order={order} />
            <ShareTask taskId={task.id} block size="large" />
          </Fragment>
        );
      })}
    </Flex>
  );
}

interface StepProps extends NextStepProps {
  readonly task: Schemas['Task'];
}

/** Steps of the loop have pages of their own. */
const steps: Readonly<Record<string, ComponentType<StepProps>>> = {
  'order.accept': AcceptStep,
  'rectification.submit-plan': PlanStep,
  'rectification.report-completion': RectifyStep,
};

function AcceptStep({ order }: StepProps) {
  const { t } = useTranslation('enterprise');
  return (
    <>
      <Alert type="warning" showIcon title={t('next.accept')} description={t('next.acceptHelp')} />
      {order ? <SignOrder order={order} /> : null}
    </>
  );
}

function PlanStep({ hazard: { id } }: StepProps) {
  const { t } = useTranslation('enterprise');
  return (
    <>
      <Alert type="warning" showIcon title={t('next.plan')} description={t('next.planHelp')} />
      <PhoneButton type="primary" to={enterprisePaths.plan(id)}>
        {t('next.toPlan')}
      </PhoneButton>
    </>
  );
}

function RectifyStep({ hazard: { id } }: StepProps) {
  const { t } = useTranslation('enterprise');
  const may = useMay();
  return (
    <>
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
    </>
  );
}

/** A step an organiser has added to the workflow of the case. */
function OtherStep({ task }: StepProps) {
  const { t } = useTranslation('enterprise');
  const stepName = useStepName();
  const { data } = useTaskForm(task.id);
  if (!data) return null;
  if (data.command !== null)
    return (
      <Alert
        type="warning"
        showIcon
        title={stepName(task.name, task.nameEn)}
        description={t('next.onDesk')}
      />
    );
  return (
    <>
      <Alert
        type="warning"
        showIcon
        title={stepName(task.name, task.nameEn)}
        description={t('next.formHelp')}
      />
      <PhoneButton type="primary" to={taskPath(task.id)}>
        {t('next.toForm')}
      </PhoneButton>
    </>
  );
}

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
