import { Form, Segmented, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { $api, type Schemas } from '../../api/client';
import { useSearchRows } from '../../api/use-search';
import { Diagram } from '../../diagram/diagram';
import { Fetched, Loading, Nothing, ProblemView } from '../../ui/states';
import { useVersionLabel } from '../admin/runtime/workflow-names';
import { StepForm } from './step-form';
import { useSaveStep } from './use-save-step';

type Definition = Schemas['Definition'];

/** Workflows a campaign can have a variant of. */
const variable = ['major-hazard', 'general-hazard'] as const;

type Variants = Record<(typeof variable)[number], string>;

/** Which workflows the campaign runs on, in the versions that publishing will pin; they are drawn in the designer. */
export function WorkflowStep({ campaign }: { campaign: Schemas['CampaignView'] }) {
  const { t } = useTranslation('campaigns');
  const labelOf = useVersionLabel();
  const [form] = Form.useForm<Variants>();
  const found = useSearchRows('/api/v1/definitions/search', {
    limit: 200,
    sort: [{ field: 'version', order: 'desc' }],
  });
  const save = useSaveStep(campaign, 'workflow', async () => {
    const chosen = await form.validateFields();
    const variants = variable.filter((workflow) => chosen[workflow] !== workflow);
    return { workflows: Object.fromEntries(variants.map((workflow) => [workflow, chosen[workflow]])) };
  });
  const chosen = Form.useWatch([], form) as Partial<Variants> | undefined;
  if (found.isPending) return <Loading />;
  if (!found.rows) return <ProblemView error={found.error} onRetry={found.refetch} />;
  const newest = found.rows.filter(
    ({ key }, index, all) => all.findIndex((definition) => definition.key === key) === index,
  );
  const fitting = (workflow: string): Definition[] =>
    newest.filter(
      ({ key, variantOf, jurisdiction }) =>
        key === workflow ||
        (variantOf === workflow && `${campaign.jurisdiction}.`.startsWith(withDot(jurisdiction))),
    );
  const used = newest.filter(
    ({ key, variantOf }) =>
      Object.values(chosen ?? {}).includes(key) ||
      (variantOf === null && !variable.some((name) => name === key)),
  );
  return (
    <StepForm form={form} initialValues={variantsOf(campaign)} save={save}>
      <p>{t('workflowExplained')}</p>
      {variable.map((workflow) => (
        <Form.Item key={workflow} name={workflow} label={t(`workflow.${workflow}`)}>
          <Select options={fitting(workflow).map((one) => ({ value: one.key, label: labelOf(one) }))} />
        </Form.Item>
      ))}
      <Shown definitions={used} />
    </StepForm>
  );
}

const withDot = (jurisdiction: string): string => (jurisdiction === '' ? '' : `${jurisdiction}.`);

/** Each workflow itself, unless the campaign has a variant of it. */
function variantsOf({ workflows }: Schemas['CampaignView']): Variants {
  return {
    'major-hazard': workflows['major-hazard'] ?? 'major-hazard',
    'general-hazard': workflows['general-hazard'] ?? 'general-hazard',
  };
}

function Shown({ definitions }: { definitions: readonly Definition[] }) {
  const [chosen, setChosen] = useState<string>();
  const labelOf = useVersionLabel();
  const shown = definitions.find(({ id }) => id === chosen) ?? definitions[0];
  if (!shown) return <Nothing />;
  return (
    <>
      <div style={{ overflowX: 'auto' }}>
        <Segmented
          value={shown.id}
          onChange={setChosen}
          options={definitions.map((one) => ({ value: one.id, label: labelOf(one) }))}
        />
      </div>
      <DefinitionDiagram definitionId={shown.id} label={labelOf(shown)} />
    </>
  );
}

function DefinitionDiagram({ definitionId, label }: { definitionId: string; label: string }) {
  const query = $api.useQuery(
    'get',
    '/api/v1/definitions/{id}/xml',
    { params: { path: { id: definitionId } }, parseAs: 'text' },
    { staleTime: Infinity },
  );
  return <Fetched query={query}>{(xml) => <Diagram xml={String(xml)} label={label} height={420} />}</Fetched>;
}
