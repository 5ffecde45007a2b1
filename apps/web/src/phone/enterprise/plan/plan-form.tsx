import { useRouter } from '@tanstack/react-router';
import { Alert, Button, Flex, Form, Typography } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, type Schemas } from '../../../api/client';
import { commandHeaders, newKey } from '../../../api/command';
import { useAccount } from '../../../session/use-session';
import { Loading } from '../../../ui/states';
import { ConfirmButton } from '../../../ui/confirm-button';
import { useAct } from '../../../ui/use-act';
import { GateChecklist } from '../gate-checklist';
import { forgetForm, keepForm, Restored, useKeptValues } from '../kept-form';
import { enterprisePaths } from '../paths';
import { useGate, useRefresh } from '../use-case';
import { ContingencySection, FundsSection } from './funds-and-contingency';
import { MeasuresSection, ResponsibilitySection, ScheduleSection } from './plan-sections';
import { useDraft } from './use-draft';
import './plan.css';
import { planContent, type PlanValues, planValues } from './plan-values';

interface PlanFormProps {
  readonly hazard: Schemas['HazardCase'];
  readonly plans: readonly Schemas['PlanVersion'][];
  /** Whether whoever fills it in may sign it; else the principal does, who signs in. */
  readonly maySign: boolean;
  /** What the plan begins with as responsible. @default the organisation of whoever is signed in */
  readonly organisation?: string;
  /** Said instead of the button, to whoever may not. */
  readonly reserved?: string;
}

const gate = 'RECT_FIVE_IN_PLACE';

const draftOf = (hazardId: string): string => `plan:${hazardId}`;

/** The five sections. A section is saved when one leaves it, and the gate then says what is still missing. */
export function PlanForm(props: PlanFormProps) {
  const draftId = draftOf(props.hazard.id);
  const typed = useKeptValues<Partial<PlanValues>>(draftId);
  const [dropped, setDropped] = useState(false);
  if (!typed) return <Loading />;
  return (
    <Sections
      key={String(dropped)}
      {...props}
      typed={dropped ? undefined : typed.values}
      onDrop={() => void forgetForm(draftId).then(() => setDropped(true))}
    />
  );
}

interface SectionsProps extends PlanFormProps {
  /** What was typed on this device and did not reach the server. */
  readonly typed: Partial<PlanValues> | undefined;
  readonly onDrop: () => void;
}

function Sections({ hazard, plans, maySign, reserved, organisation, typed, onDrop }: SectionsProps) {
  const { t } = useTranslation('enterprise');
  const account = useAccount();
  const [form] = Form.useForm<PlanValues>();
  const verdict = useGate(hazard.id, gate, plans.length > 0);
  const content = (): Schemas['PlanContent'] => planContent(form.getFieldsValue(true) as PlanValues);
  const draftId = draftOf(hazard.id);
  const draft = useDraft(hazard.id, content, async (saved) => {
    // What was typed since is not saved yet.
    if (JSON.stringify(content()) === saved) await forgetForm(draftId);
    await verdict.refetch();
  });
  const [restored] = useState(typed);
  const known = planValues(plans, organisation ?? account?.organisation.name ?? '');
  return (
    <Flex vertical gap={12}>
      {verdict.data ? (
        <div className="bh-plan-verdict">
          <GateChecklist title={t('gate.five')} result={verdict.data} hint={t('plan.signatureLast')} />
        </div>
      ) : (
        <Alert type="info" title={t('plan.begin')} />
      )}
      {restored ? <Restored onStartOver={onDrop} /> : null}
      <Form
        className="bh-plan"
        form={form}
        layout="vertical"
        initialValues={{ ...known, ...restored }}
        onValuesChange={() => void keepForm(draftId, form.getFieldsValue(true))}
        onBlur={draft.save}
      >
        <MeasuresSection />
        <ResponsibilitySection />
        <FundsSection enterpriseId={hazard.enterpriseId} isMajor={hazard.level === 'MAJOR'} />
        <ScheduleSection />
        <ContingencySection enterpriseId={hazard.enterpriseId} isMajor={hazard.level === 'MAJOR'} />
      </Form>
      <Typography.Text aria-live="polite">
        {draft.savedAt ? t('plan.saved', { at: draft.savedAt }) : null}
      </Typography.Text>
      {draft.failure ? <Alert type="error" showIcon role="alert" title={draft.failure} /> : null}
      <Button size="large" block loading={draft.busy} onClick={draft.save}>
        {t('plan.save')}
      </Button>
      {maySign ? (
        <Submit hazard={hazard} content={content} />
      ) : (
        <Alert
          type="warning"
          showIcon
          title={t('plan.notYours')}
          description={reserved ?? t('plan.principalOnly')}
        />
      )}
    </Flex>
  );
}

function Submit({
  hazard,
  content,
}: {
  hazard: Schemas['HazardCase'];
  content: () => Schemas['PlanContent'];
}) {
  const { t } = useTranslation('enterprise');
  const router = useRouter();
  const refresh = useRefresh();
  const [refused, setRefused] = useState<Schemas['PlanSubmitted']>();
  const act = useAct(async () => {
    const { data } = await api.POST('/api/v1/hazards/{id}/submit-plan', {
      params: { path: { id: hazard.id } },
      body: content(),
      // A plan that was returned is submitted again, as another one.
      headers: commandHeaders(newKey()),
    });
    await forgetForm(draftOf(hazard.id));
    setRefused(data?.passed === false ? data : undefined);
    await refresh();
    if (data?.passed !== false) {
      await router.navigate({ to: enterprisePaths.case(hazard.id) as string });
    }
  });
  return (
    <>
      {refused ? (
        <>
          <Alert
            type="error"
            showIcon
            role="alert"
            title={t('gate.planRefused')}
            description={t('gate.mend')}
          />
          <GateChecklist title={t('gate.five')} result={{ criteria: refused.criteria, passed: false }} />
        </>
      ) : null}
      <ConfirmButton
        type="primary"
        size="large"
        block
        title={t('plan.signTitle')}
        consequence={t('plan.signConsequence')}
        onConfirm={act.run}
      >
        {t('plan.sign')}
      </ConfirmButton>
    </>
  );
}
