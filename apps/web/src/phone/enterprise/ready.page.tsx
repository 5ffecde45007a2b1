import { useRouter } from '@tanstack/react-router';
import { Alert, Button, Flex, Form, Input, InputNumber, Switch } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, type Schemas } from '../../api/client';
import { commandHeaders } from '../../api/command';
import { Fetched } from '../../ui/states';
import { useAct } from '../../ui/use-act';
import { photosThere } from '../photo/under-way';
import { GateChecklist } from './gate-checklist';
import { forgetForm, KeptForm } from './kept-form';
import { enterprisePaths } from './paths';
import { PhoneButton } from './phone-link';
import { PhonePage } from './phone-page';
import { Photos } from './photos';
import { useCase, useCaseId, usePlans, useRefresh } from './use-case';

/** Declares the work done and asks for the review. */
export function ReadyPage() {
  const { t } = useTranslation('enterprise');
  const id = useCaseId();
  const query = useCase(id);
  const plans = usePlans(id);
  return (
    <PhonePage title={t('ready.title')} lead={t('ready.lead')} back={enterprisePaths.case(id)}>
      <Fetched query={query}>
        {(hazard) => (
          <Fetched query={plans}>{({ items }) => <Ready hazard={hazard} plans={items} />}</Fetched>
        )}
      </Fetched>
    </PhonePage>
  );
}

interface ReadyProps {
  readonly hazard: Schemas['HazardCase'];
  readonly plans: readonly Schemas['PlanVersion'][];
}

function Ready({ hazard, plans }: ReadyProps) {
  const { t } = useTranslation('enterprise');
  const [reported, setReported] = useState<Schemas['CompletionReported']>();
  const open = plans
    .flatMap(({ status, items }) => (status === 'ACCEPTED' ? items : []))
    .filter(({ status }) => status === 'OPEN');
  if (reported) return <Outlook reported={reported} hazardId={hazard.id} />;
  if (open.length > 0) {
    return (
      <Flex vertical gap={8}>
        <Alert
          type="warning"
          showIcon
          title={t('ready.openMeasures', { count: open.length })}
          description={open.map(({ no, text }) => `${no}. ${text}`).join('\n')}
          style={{ whiteSpace: 'pre-line' }}
        />
        <PhoneButton type="primary" to={enterprisePaths.measures(hazard.id)}>
          {t('next.toMeasures')}
        </PhoneButton>
      </Flex>
    );
  }
  return <ReadyForm hazard={hazard} onReported={setReported} />;
}

/** What the three-not-let-go gate would say now: the review has not been yet, so it is a look ahead. */
function Outlook({ reported, hazardId }: { reported: Schemas['CompletionReported']; hazardId: string }) {
  const { t } = useTranslation('enterprise');
  return (
    <Flex vertical gap={12}>
      <Alert type="success" showIcon title={t('ready.sent')} description={t('ready.sentHelp')} />
      <GateChecklist title={t('ready.outlook')} result={reported.outlook} />
      <PhoneButton type="primary" to={enterprisePaths.case(hazardId)}>
        {t('ready.toCase')}
      </PhoneButton>
    </Flex>
  );
}

function ReadyForm({
  hazard,
  onReported,
}: {
  hazard: Schemas['HazardCase'];
  onReported: (reported: Schemas['CompletionReported']) => void;
}) {
  const { t } = useTranslation('enterprise');
  const router = useRouter();
  const refresh = useRefresh();
  const [form] = Form.useForm<Schemas['ReportCompletion']>();
  const draftId = `ready:${hazard.id}`;
  const act = useAct(async (key) => {
    await photosThere();
    const { data } = await api.POST('/api/v1/hazards/{id}/report-completion', {
      params: { path: { id: hazard.id } },
      body: withoutBlanks(form.getFieldsValue()),
      headers: commandHeaders(key),
    });
    await forgetForm(draftId);
    if (data) onReported(data);
    await refresh();
    await router.invalidate();
  });
  const required = [{ required: true, message: t('form.required') }];
  const atLeastOne = [{ required: true, type: 'array' as const, min: 1, message: t('ready.photoMissing') }];
  const isMajor = hazard.level === 'MAJOR';
  return (
    <KeptForm
      draftId={draftId}
      form={form}
      initialValues={{ fundsSpentWan: 0, interimControlsKept: false, photosAfter: [], evidenceIds: [] }}
      onFinish={() => void act.run()}
    >
      <Form.Item name="text" label={t('ready.text')} rules={required}>
        <Input.TextArea rows={4} maxLength={4000} />
      </Form.Item>
      <Form.Item name="photosAfter" label={t('ready.photos')} rules={atLeastOne}>
        <Photos kind="PHOTO_AFTER" enterpriseId={hazard.enterpriseId} label={t('ready.takePhoto')} />
      </Form.Item>
      <Form.Item name="fundsSpentWan" label={t('ready.funds')} rules={required}>
        <InputNumber
          min={0}
          max={10_000_000}
          precision={4}
          size="large"
          style={{ width: '100%' }}
          inputMode="decimal"
        />
      </Form.Item>
      <Form.Item name="evidenceIds" label={t('ready.vouchers')}>
        <Photos kind="VOUCHER" anyFile enterpriseId={hazard.enterpriseId} label={t('ready.addVoucher')} />
      </Form.Item>
      <Form.Item name="interimControlsKept" label={t('ready.interim')} valuePropName="checked">
        <Switch checkedChildren={t('form.yes')} unCheckedChildren={t('form.no')} />
      </Form.Item>
      <Form.Item name="rootCause" label={t('ready.rootCause')} rules={isMajor ? required : []}>
        <Input.TextArea rows={3} maxLength={4000} />
      </Form.Item>
      <Form.Item name="sweep" label={t('ready.sweep')} rules={isMajor ? required : []}>
        <Input.TextArea rows={3} maxLength={4000} />
      </Form.Item>
      <Alert type="info" title={t('ready.signs')} style={{ marginBottom: 12 }} />
      <Button type="primary" htmlType="submit" size="large" block loading={act.busy}>
        {t('ready.send')}
      </Button>
    </KeptForm>
  );
}

function withoutBlanks({
  rootCause,
  sweep,
  ...body
}: Schemas['ReportCompletion']): Schemas['ReportCompletion'] {
  return { ...body, ...(rootCause?.trim() && { rootCause }), ...(sweep?.trim() && { sweep }) };
}
