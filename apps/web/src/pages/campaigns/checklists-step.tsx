import { Checkbox, Collapse, Flex, Form, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api/client';
import { useSearchRows } from '../../api/use-search';
import { useTerm } from '../../i18n/terms';
import { Loading, ProblemView } from '../../ui/states';
import { Unverified } from '../../ui/unverified';
import { StepForm } from './step-form';
import { useSaveStep } from './use-save-step';

type Checklist = Schemas['Checklist'];

/** What inspectors will go through. The newest version of each checklist is offered, and those chosen before. */
export function ChecklistsStep({ campaign }: { campaign: Schemas['CampaignView'] }) {
  const { t, i18n } = useTranslation('campaigns');
  const [form] = Form.useForm<{ checklistIds: string[] }>();
  const found = useSearchRows('/api/v1/checklists/search', { limit: 200 });
  const save = useSaveStep(campaign, 'checklists', () => form.validateFields());
  if (found.isPending) return <Loading />;
  if (!found.rows) return <ProblemView error={found.error} onRetry={found.refetch} />;
  const offered = found.rows.filter(
    (checklist, index, all) =>
      campaign.checklistIds.includes(checklist.id) ||
      all.findIndex(({ code }) => code === checklist.code) === index,
  );
  const nameOf = ({ titleZh, title }: Checklist): string => (i18n.language === 'zh-CN' ? titleZh : title);
  return (
    <StepForm form={form} initialValues={{ checklistIds: campaign.checklistIds }} save={save}>
      <Form.Item
        name="checklistIds"
        label={t('field.checklists')}
        rules={[{ type: 'array', min: 1, message: t('missing.checklists') }]}
      >
        <Checkbox.Group style={{ width: '100%' }}>
          <Flex vertical gap={8} style={{ width: '100%' }}>
            {offered.map((checklist) => (
              <Checkbox key={checklist.id} value={checklist.id}>
                {nameOf(checklist)} <Tag>{t('itemCount', { count: checklist.items.length })}</Tag>
              </Checkbox>
            ))}
          </Flex>
        </Checkbox.Group>
      </Form.Item>
      <Collapse
        style={{ marginBottom: 24 }}
        items={offered.map((checklist) => ({
          key: checklist.id,
          label: t('itemsOf', { name: nameOf(checklist) }),
          children: <Items items={checklist.items} />,
        }))}
      />
    </StepForm>
  );
}

function Items({ items }: { items: Checklist['items'] }) {
  const { i18n } = useTranslation();
  const term = useTerm();
  return (
    <ol style={{ margin: 0, paddingInlineStart: 24 }}>
      {items.map(({ no, text, textZh, basis, suggestedLevel, verified }) => (
        <li key={no} value={no}>
          {i18n.language === 'zh-CN' ? textZh : text}{' '}
          <Tag color={suggestedLevel === 'MAJOR' ? 'red' : 'default'}>{term('level', suggestedLevel)}</Tag>
          {verified === 'verified' ? null : <Unverified />}
          <div style={{ opacity: 0.75 }}>{basis}</div>
        </li>
      ))}
    </ol>
  );
}
