import { Card, Checkbox, Flex, type TableColumnsType } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { $api, type Schemas } from '../../../api/client';
import { foundAll } from '../../../api/use-search';
import { DataList } from '../../../ui/data-list';
import { Findings } from '../runtime/findings';
import { MigrationTrial } from './migration-trial';
import { TargetSelect } from './target-select';

interface PlanEditorProps {
  readonly suggested: Schemas['SuggestedPlan'];
  readonly source: Schemas['Definition'];
}

/** What stands for what: where the versions differ one chooses, the rest is the same element. */
export function PlanEditor({ suggested, source }: PlanEditorProps) {
  const { t } = useTranslation('admin');
  const [chosen, setChosen] = useState<Record<string, string | null>>({});
  const [recalculate, setRecalculate] = useState(false);
  const { sourceDefinitionId, targetDefinitionId } = suggested.plan;
  const plan: Schemas['MigrationPlanRequest'] = {
    ...{ sourceDefinitionId, targetDefinitionId, timers: recalculate ? 'recalculate' : 'keep' },
    instructions: instructionsOf(suggested, chosen),
  };
  const changed = Object.keys(chosen).length > 0;
  const again = $api.useQuery(
    'post',
    '/api/v1/migrations/plan',
    { body: plan },
    { enabled: changed, placeholderData: (before) => before },
  );
  const { findings } = (changed ? again.data : undefined) ?? suggested;
  const [all, setAll] = useState(false);
  const differing = differingIn(suggested);
  const mappable = new Set([...differing, ...suggested.plan.instructions.map((one) => one.source)]);
  const rows = source.elements.filter(({ id }) => (all ? mappable : differing).has(id));
  return (
    <>
      <Card size="small" title={t('migration.mapping')}>
        <p>
          {differing.size === 0
            ? t('migration.allSame')
            : t('migration.someDiffer', { count: differing.size })}
        </p>
        <Checkbox checked={all} onChange={({ target }) => setAll(target.checked)} style={{ marginBottom: 8 }}>
          {t('migration.showAll')}
        </Checkbox>
        {rows.length > 0 ? (
          <Mapping rows={rows} plan={plan} onChoose={(id, to) => setChosen({ ...chosen, [id]: to })} />
        ) : null}
        <Flex vertical gap={8} style={{ marginTop: 12 }}>
          <Checkbox checked={recalculate} onChange={({ target }) => setRecalculate(target.checked)}>
            {t('migration.recalculate')}
          </Checkbox>
          <Findings findings={findings} />
        </Flex>
      </Card>
      <MigrationTrial key={JSON.stringify(plan)} plan={plan} />
    </>
  );
}

/** Elements for which no one of the same id and type stands in the other version. */
function differingIn({ plan, unmapped }: Schemas['SuggestedPlan']): ReadonlySet<string> {
  const renamed = plan.instructions.filter(({ source, target }) => source !== target);
  return new Set([...unmapped.map(({ id }) => id), ...renamed.map(({ source }) => source)]);
}

/** The suggestion with what was chosen instead. */
function instructionsOf(
  { plan }: Schemas['SuggestedPlan'],
  chosen: Readonly<Record<string, string | null>>,
): Schemas['MigrationInstructionRequest'][] {
  const kept = plan.instructions.filter(({ source }) => !(source in chosen));
  const own = Object.entries(chosen).map(([source, target]) => ({ source, target }));
  return [...kept, ...own] as Schemas['MigrationInstructionRequest'][];
}

interface MappingProps {
  readonly rows: readonly Schemas['DefinitionNode'][];
  readonly plan: Schemas['MigrationPlanRequest'];
  readonly onChoose: (source: string, target: string | null) => void;
}

function Mapping({ rows, plan, onChoose }: MappingProps) {
  const { t } = useTranslation('admin');
  const nameOf = ({ id, name }: Schemas['DefinitionNode']): string => (name ? `${name} (${id})` : id);
  const select = (row: Schemas['DefinitionNode']) => (
    <TargetSelect
      source={row}
      label={t('migration.targetOf', { name: nameOf(row) })}
      definitionId={plan.targetDefinitionId}
      value={plan.instructions?.find(({ source }) => source === row.id)?.target ?? null}
      onChoose={(target) => onChoose(row.id, target)}
    />
  );
  const columns: TableColumnsType<Schemas['DefinitionNode']> = [
    { title: t('field.sourceElement'), key: 'source', render: (_, row) => nameOf(row) },
    { title: t('field.targetElement'), key: 'target', render: (_, row) => select(row) },
  ];
  return (
    <DataList<Schemas['DefinitionNode']>
      label={t('migration.mapping')}
      found={foundAll([...rows])}
      columns={columns}
      rowKey={({ id }) => id}
      card={(row) => (
        <>
          {nameOf(row)}
          <div>{select(row)}</div>
        </>
      )}
    />
  );
}
