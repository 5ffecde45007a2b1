import { Checkbox, Form, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api/client';
import { useSearchRows } from '../../api/use-search';
import { StepForm } from './step-form';
import { useSaveStep } from './use-save-step';

const demands = ['leader', 'department', 'expert'] as const;

interface Team {
  readonly team: string[];
  readonly teamDemands: (typeof demands)[number][];
}

/** Who runs the campaign, and whom every inspection team must have besides two officers. */
export function TeamStep({ campaign }: { campaign: Schemas['CampaignView'] }) {
  const { t } = useTranslation('campaigns');
  const [form] = Form.useForm<Team>();
  const [name, setName] = useState('');
  const people = useSearchRows('/api/v1/accounts/search', {
    filter: { status: 'ACTIVE', ...(name && { name: { like: name } }) },
    limit: 100,
  });
  const save = useSaveStep(campaign, 'team', async () => {
    const { team, teamDemands } = await form.validateFields();
    const has = (demand: (typeof demands)[number]): boolean => teamDemands.includes(demand);
    return {
      team,
      teamDemands: { leader: has('leader'), department: has('department'), expert: has('expert') },
    };
  });
  return (
    <StepForm
      form={form}
      initialValues={{
        team: campaign.team,
        teamDemands: demands.filter((demand) => campaign.teamDemands[demand]),
      }}
      save={save}
    >
      <Form.Item name="team" label={t('field.team')} extra={t('extra.team')}>
        <Select
          mode="multiple"
          allowClear
          showSearch={{ optionFilterProp: 'label', onSearch: setName }}
          loading={people.isFetching}
          options={people.rows?.map((person) => ({ value: person.id, label: person.name }))}
        />
      </Form.Item>
      <Form.Item name="teamDemands" label={t('field.teamDemands')}>
        <Checkbox.Group options={demands.map((value) => ({ value, label: t(`demand.${value}`) }))} />
      </Form.Item>
    </StepForm>
  );
}
