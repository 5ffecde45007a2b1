import { Form, Select, TreeSelect } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api/client';
import { useTerms } from '../../i18n/terms';
import { usePlaceTree } from '../../places/places';
import { StepForm } from './step-form';
import { useSaveStep } from './use-save-step';

interface Scope {
  readonly jurisdiction: string;
  readonly industries: Schemas['CreateCampaignDto']['industries'];
}

/** Where, and which industries. Together they say who will be covered. */
export function ScopeStep({ campaign }: { campaign: Schemas['CampaignView'] }) {
  const { t } = useTranslation('campaigns');
  const [form] = Form.useForm<Scope>();
  const save = useSaveStep(campaign, 'scope', () => form.validateFields());
  const industries = useTerms('industry');
  const places = usePlaceTree();
  return (
    <StepForm form={form} initialValues={campaign as unknown as Scope} save={save}>
      <Form.Item
        name="jurisdiction"
        label={t('field.jurisdiction')}
        rules={[{ required: true, message: t('missing.jurisdiction') }]}
      >
        <TreeSelect treeData={places} treeDefaultExpandAll showSearch={{ treeNodeFilterProp: 'title' }} />
      </Form.Item>
      <Form.Item
        name="industries"
        label={t('field.industries')}
        rules={[{ required: true, message: t('missing.industries') }]}
      >
        <Select mode="multiple" options={industries} showSearch={{ optionFilterProp: 'label' }} allowClear />
      </Form.Item>
    </StepForm>
  );
}
