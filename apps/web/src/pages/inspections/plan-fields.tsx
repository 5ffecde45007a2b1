import { MinusCircleOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Flex, Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { $api, type Schemas } from '../../api/client';
import { useTerms } from '../../i18n/terms';
import { DayField, EntityField, TextField } from '../cases/command/fields';
import { EntitySelect } from '../cases/names/entity-select';

/** What a visit and a draw have in common: campaign, day, what to look at, who goes. */
export function PlanFields() {
  const { t } = useTranslation('inspections');
  return (
    <>
      <EntityField
        name="campaignId"
        label={t('campaign')}
        kind="campaigns"
        filter={{ status: { ne: 'DRAFT' } }}
      />
      <DayField name="plannedOn" label={t('plannedOn')} />
      <TextField name="focus" label={t('focus')} max={4000} />
      <TeamField />
      <ChecklistField />
    </>
  );
}

/** Two officers at least; the server says who may. */
function TeamField() {
  const { t } = useTranslation(['inspections', 'cases']);
  const roles = useTerms('teamRole');
  return (
    <fieldset style={{ border: 0, padding: 0, margin: '0 0 24px' }}>
      <legend>{t('team.title')}</legend>
      <Form.List name="team">
        {(members, { add, remove }) => (
          <Flex vertical gap={8}>
            {members.map((member, index) => (
              <Flex key={member.key} gap={8} wrap align="start">
                <Form.Item
                  name={[member.name, 'accountId']}
                  style={{ flex: '1 1 160px', margin: 0 }}
                  rules={[{ required: true, message: t('cases:required', { field: t('team.person') }) }]}
                >
                  <EntitySelect kind="accounts" label={t('team.nth', { count: index + 1 })} />
                </Form.Item>
                <Form.Item name={[member.name, 'as']} style={{ margin: 0 }}>
                  <Select aria-label={t('team.as')} options={roles} style={{ minWidth: 120 }} />
                </Form.Item>
                <Form.Item name={[member.name, 'certificateNo']} style={{ margin: 0 }}>
                  <Input
                    aria-label={t('team.certificate')}
                    placeholder={t('team.certificate')}
                    maxLength={50}
                  />
                </Form.Item>
                {index > 1 ? (
                  <Button
                    icon={<MinusCircleOutlined aria-hidden />}
                    aria-label={t('team.remove', { count: index + 1 })}
                    onClick={() => remove(member.name)}
                  />
                ) : null}
              </Flex>
            ))}
            <Button
              icon={<PlusOutlined aria-hidden />}
              style={{ alignSelf: 'start' }}
              disabled={members.length >= 30}
              onClick={() => add({ as: 'EXPERT' })}
            >
              {t('team.add')}
            </Button>
          </Flex>
        )}
      </Form.List>
    </fieldset>
  );
}

/** Other checklists than those of the campaign. */
function ChecklistField() {
  const { t, i18n } = useTranslation('inspections');
  const { data } = $api.useQuery('post', '/api/v1/checklists/search', { body: { page: { limit: 200 } } });
  const name = ({ titleZh, title, version }: Schemas['Checklist']): string =>
    t('checklist', { title: i18n.language === 'zh-CN' ? titleZh : title, version });
  return (
    <Form.Item name="checklistIds" label={t('checklists')} extra={t('checklistsHelp')}>
      <Select
        mode="multiple"
        allowClear
        showSearch={{ optionFilterProp: 'label' }}
        options={(data?.items ?? []).map((checklist) => ({ value: checklist.id, label: name(checklist) }))}
      />
    </Form.Item>
  );
}

/** The team a plan begins with: oneself, and a second officer to be named. */
export function firstTeam(accountId: string | undefined): Schemas['TeamMemberDto'][] {
  return [{ accountId: accountId as string, as: 'OFFICER' }, { as: 'OFFICER' } as Schemas['TeamMemberDto']];
}

/** Leaves out what was not filled in: an empty certificate is none. */
export function filledTeam(team: readonly Schemas['TeamMemberDto'][]): Schemas['TeamMemberDto'][] {
  return team.map(({ accountId, as, certificateNo }) => ({
    accountId,
    as,
    ...(certificateNo ? { certificateNo } : {}),
  }));
}
