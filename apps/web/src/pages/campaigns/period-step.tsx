import { DatePicker, Form } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api/client';
import { StepForm } from './step-form';
import { useSaveStep } from './use-save-step';

const stages = ['selfCheck', 'inspection', 'rectification', 'lookback', 'summary'] as const;
type Days = Record<'startsOn' | 'endsOn' | (typeof stages)[number], Dayjs>;

/** When it begins and ends, and when each stage ends. The days may not run backwards. */
export function PeriodStep({ campaign }: { campaign: Schemas['CampaignView'] }) {
  const { t } = useTranslation('campaigns');
  const [form] = Form.useForm<Days>();
  const save = useSaveStep(campaign, 'period', async () => {
    const days = await form.validateFields();
    const of = (name: keyof Days): string => days[name].format('YYYY-MM-DD');
    const stageEnds = {
      selfCheck: of('selfCheck'),
      inspection: of('inspection'),
      rectification: of('rectification'),
      lookback: of('lookback'),
      summary: of('summary'),
    };
    return { startsOn: of('startsOn'), endsOn: of('endsOn'), stageEnds };
  });
  const inOrder = ['startsOn', ...stages, 'endsOn'] as const;
  return (
    <StepForm form={form} initialValues={daysOf(campaign)} save={save}>
      {inOrder.map((name, index) => {
        const before = inOrder[index - 1];
        return (
          <Form.Item
            key={name}
            name={name}
            label={t(`day.${name}`)}
            dependencies={before ? [before] : []}
            rules={[
              { required: true, message: t('missing.day') },
              {
                validator: (_, day: Dayjs | null) => {
                  const earlier = before ? (form.getFieldValue(before) as Dayjs | null) : null;
                  const backwards = day && earlier && day.isBefore(earlier, 'day');
                  return backwards && before
                    ? Promise.reject(new Error(t('backwards', { before: t(`day.${before}`) })))
                    : Promise.resolve();
                },
              },
            ]}
          >
            <DatePicker style={{ width: 200 }} />
          </Form.Item>
        );
      })}
    </StepForm>
  );
}

function daysOf({ startsOn, endsOn, stageEnds }: Schemas['CampaignView']): Days {
  const ends = Object.fromEntries(stages.map((stage) => [stage, dayjs(stageEnds[stage])]));
  return { ...ends, startsOn: dayjs(startsOn), endsOn: dayjs(endsOn) } as Days;
}
