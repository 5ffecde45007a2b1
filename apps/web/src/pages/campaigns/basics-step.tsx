import { useNavigate } from '@tanstack/react-router';
import { Form, Input } from 'antd';
import dayjs from 'dayjs';
import { useTranslation } from 'react-i18next';
import { api, type Schemas } from '../../api/client';
import { commandHeaders } from '../../api/command';
import { useAccount } from '../../session/use-session';
import { type Act, useAct } from '../../ui/use-act';
import { StepForm } from './step-form';
import { useSaveStep } from './use-save-step';

interface Basics {
  readonly title: string;
  readonly basis: string;
}

/** Title and basis; for a new campaign this creates the draft. */
export function BasicsStep({ campaign }: { campaign?: Schemas['CampaignView'] }) {
  return campaign ? <ChangeBasics campaign={campaign} /> : <CreateDraft />;
}

function ChangeBasics({ campaign }: { campaign: Schemas['CampaignView'] }) {
  const [form] = Form.useForm<Basics>();
  const save = useSaveStep(campaign, 'basics', () => form.validateFields());
  return (
    <StepForm form={form} initialValues={campaign} save={save}>
      <Fields />
    </StepForm>
  );
}

function CreateDraft() {
  const [form] = Form.useForm<Basics>();
  const navigate = useNavigate();
  const account = useAccount();
  const create: Act = useAct(async (key) => {
    const basics = await form.validateFields();
    const { data } = await api.POST('/api/v1/campaigns', {
      headers: commandHeaders(key),
      body: { ...basics, ...startingPoint(account?.organisation.jurisdiction ?? '') },
    });
    if (data) {
      await navigate({
        to: '/campaigns/$campaignId/prepare',
        params: { campaignId: data.id },
        search: { step: 'scope' },
      });
    }
  });
  return (
    <StepForm form={form} save={create}>
      <Fields />
    </StepForm>
  );
}

/** What the following steps change: the own area, all of light industry, half a year from today in equal stages. */
function startingPoint(jurisdiction: string): Omit<Schemas['CreateCampaignDto'], keyof Basics> {
  const ahead = (days: number): string => dayjs().add(days, 'day').format('YYYY-MM-DD');
  return {
    jurisdiction,
    industries: ['INDUSTRY_LIGHT'],
    startsOn: ahead(0),
    endsOn: ahead(180),
    stageEnds: {
      selfCheck: ahead(30),
      inspection: ahead(90),
      rectification: ahead(120),
      lookback: ahead(150),
      summary: ahead(180),
    },
  };
}

function Fields() {
  const { t } = useTranslation('campaigns');
  return (
    <>
      <Form.Item
        name="title"
        label={t('field.title')}
        rules={[{ required: true, whitespace: true, min: 2, message: t('missing.title') }]}
      >
        <Input maxLength={200} showCount placeholder={t('placeholder.title')} />
      </Form.Item>
      <Form.Item
        name="basis"
        label={t('field.basis')}
        extra={t('extra.basis')}
        rules={[{ required: true, whitespace: true, min: 2, message: t('missing.basis') }]}
      >
        <Input.TextArea maxLength={4000} autoSize={{ minRows: 4 }} placeholder={t('placeholder.basis')} />
      </Form.Item>
    </>
  );
}
