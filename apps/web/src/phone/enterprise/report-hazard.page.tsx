import { useRouter } from '@tanstack/react-router';
import { Button, Form, Input, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { api, type Schemas } from '../../api/client';
import { commandHeaders } from '../../api/command';
import { useTerms } from '../../i18n/terms';
import { useAccount } from '../../session/use-session';
import { useAct } from '../../ui/use-act';
import { photosThere } from '../photo/under-way';
import { forgetForm, KeptForm } from './kept-form';
import { enterprisePaths } from './paths';
import { PhonePage } from './phone-page';
import { Photos } from './photos';

const draftId = 'report-hazard';

/** The enterprise writes down a hazard it has found itself (自查自报). */
export function ReportHazardPage() {
  const { t } = useTranslation('enterprise');
  const router = useRouter();
  const account = useAccount();
  const categories = useTerms('category');
  const levels = useTerms('level');
  const enterpriseId = account?.grants.find((grant) => grant.enterpriseId)?.enterpriseId ?? '';
  const [form] = Form.useForm<Omit<Schemas['ReportHazard'], 'category'> & { category: string }>();
  const act = useAct(async (key) => {
    await photosThere();
    const { category, ...fields } = form.getFieldsValue();
    const { data } = await api.POST('/api/v1/hazards', {
      body: { ...fields, enterpriseId, category: Number(category) },
      headers: commandHeaders(key),
    });
    await forgetForm(draftId);
    if (data) await router.navigate({ to: enterprisePaths.case(data.id) as string });
  }, t('report.sent'));
  const required = [{ required: true, message: t('form.required') }];
  return (
    <PhonePage title={t('report.title')} lead={t('report.lead')} back={enterprisePaths.home}>
      <KeptForm
        draftId={draftId}
        form={form}
        initialValues={{
          category: '1',
          suggestedLevel: 'GENERAL',
          photosBefore: [],
          basis: t('report.basisUsual'),
        }}
        onFinish={() => void act.run()}
      >
        <Form.Item name="photosBefore" label={t('report.photos')}>
          <Photos kind="PHOTO_BEFORE" enterpriseId={enterpriseId} label={t('report.takePhoto')} />
        </Form.Item>
        <Form.Item name="title" label={t('report.what')} rules={required}>
          <Input size="large" maxLength={200} />
        </Form.Item>
        <Form.Item name="place" label={t('report.where')} rules={required}>
          <Input size="large" maxLength={200} />
        </Form.Item>
        <Form.Item name="description" label={t('report.description')} rules={required}>
          <Input.TextArea rows={3} maxLength={2000} />
        </Form.Item>
        <Form.Item name="category" label={t('report.category')} rules={required}>
          <Radio.Group options={categories} />
        </Form.Item>
        <Form.Item name="suggestedLevel" label={t('report.level')}>
          <Radio.Group options={levels} />
        </Form.Item>
        <Form.Item name="basis" label={t('report.basis')} rules={required}>
          <Input size="large" maxLength={500} />
        </Form.Item>
        <Button type="primary" htmlType="submit" size="large" block loading={act.busy}>
          {t('report.send')}
        </Button>
      </KeptForm>
    </PhonePage>
  );
}
