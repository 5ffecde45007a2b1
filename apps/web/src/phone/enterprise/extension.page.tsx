import { useRouter } from '@tanstack/react-router';
import { Alert, Button, Form, Input, Radio, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { $api, api, type Schemas } from '../../api/client';
import { commandHeaders } from '../../api/command';
import { Fetched } from '../../ui/states';
import { useAct } from '../../ui/use-act';
import { lastDayOf } from './case-facts';
import { forgetForm, KeptForm } from './kept-form';
import { enterprisePaths } from './paths';
import { PhonePage } from './phone-page';
import { useCase, useCaseId, useRefresh } from './use-case';

const reasons = ['EQUIPMENT_DELIVERY', 'EXTERNAL_CAUSE', 'FORCE_MAJEURE', 'GOVERNMENT_ACT'] as const;

/** Asks for more time; what was asked before stands above. */
export function ExtensionPage() {
  const { t } = useTranslation('enterprise');
  const id = useCaseId();
  const query = useCase(id);
  const earlier = $api.useQuery('get', '/api/v1/hazards/{id}/extensions', { params: { path: { id } } });
  return (
    <PhonePage title={t('extension.title')} lead={t('extension.lead')} back={enterprisePaths.case(id)}>
      {earlier.data?.items.map(({ id: key, status, newDeadline, decisionReason }) => (
        <Alert
          key={key}
          type="info"
          title={
            <>
              <Tag>{t(`extension.status.${status}`)}</Tag>
              {t('extension.until', { day: lastDayOf(newDeadline) })}
            </>
          }
          description={decisionReason}
        />
      ))}
      <Fetched query={query}>{(hazard) => <ExtensionForm hazard={hazard} />}</Fetched>
    </PhonePage>
  );
}

function ExtensionForm({ hazard }: { hazard: Schemas['HazardCase'] }) {
  const { t } = useTranslation('enterprise');
  const router = useRouter();
  const refresh = useRefresh();
  const [form] = Form.useForm<Schemas['RequestExtension']>();
  const draftId = `extension:${hazard.id}`;
  const act = useAct(async (key) => {
    await api.POST('/api/v1/hazards/{id}/request-extension', {
      params: { path: { id: hazard.id } },
      body: form.getFieldsValue(),
      headers: commandHeaders(key),
    });
    await forgetForm(draftId);
    await refresh();
    await router.navigate({ to: enterprisePaths.case(hazard.id) as string });
  }, t('extension.sent'));
  const required = [{ required: true, message: t('form.required') }];
  return (
    <KeptForm draftId={draftId} form={form} onFinish={() => void act.run()}>
      <Form.Item name="reasonCode" label={t('extension.reasonCode')} rules={required}>
        <Radio.Group
          vertical
          options={reasons.map((value) => ({ value, label: t(`extension.reason.${value}`) }))}
        />
      </Form.Item>
      <Form.Item name="reason" label={t('extension.why')} rules={required}>
        <Input.TextArea rows={3} maxLength={2000} />
      </Form.Item>
      <Form.Item name="interimMeasures" label={t('extension.interim')} rules={required}>
        <Input.TextArea rows={3} maxLength={4000} />
      </Form.Item>
      <Form.Item
        name="newDeadline"
        label={t('extension.newDeadline')}
        extra={
          hazard.effectiveDeadline ? t('extension.now', { day: lastDayOf(hazard.effectiveDeadline) }) : null
        }
        rules={required}
      >
        <Input type="date" size="large" />
      </Form.Item>
      <Button type="primary" htmlType="submit" size="large" block loading={act.busy}>
        {t('extension.send')}
      </Button>
    </KeptForm>
  );
}
