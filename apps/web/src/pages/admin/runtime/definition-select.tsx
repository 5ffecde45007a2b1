import { Select, type SelectProps } from 'antd';
import { useState } from 'react';
import type { Schemas } from '../../../api/client';
import { type Filter, useSearchRows } from '../../../api/use-search';
import { useStepName } from '../../../i18n/step-names';
import { useDefinition, useVersionLabel, useWorkflowName } from './workflow-names';

type Definition = Schemas['Definition'];

/** `3` or `v3` asks for a version, anything else for a part of the name. */
function typed(text: string): Filter {
  const wanted = text.trim();
  const number = /^v?(\d{1,6})$/i.exec(wanted)?.[1];
  if (number !== undefined) return { version: Number(number) };
  return wanted === '' ? {} : { name: { like: wanted } };
}

/** Versions of workflows, the latest deployed first. */
function useFoundDefinitions(filter: Filter): { rows: Definition[]; isFetching: boolean } {
  const { rows = [], isFetching } = useSearchRows('/api/v1/definitions/search', {
    ...{ filter, limit: 50, sort: [{ field: 'createdAt', order: 'desc' }] },
  });
  return { rows, isFetching };
}

interface DefinitionSelectProps extends Pick<SelectProps<string>, 'id' | 'value' | 'onChange' | 'disabled'> {
  /** Only versions of this workflow. */
  readonly workflowKey?: string;
  /** Not this version. */
  readonly except?: string;
}

/** Chooses a version of a workflow by typing a part of its name, or the number of the version. */
export function DefinitionSelect({ workflowKey, except, value, ...props }: DefinitionSelectProps) {
  const [text, setText] = useState('');
  const { rows, isFetching } = useFoundDefinitions({
    ...typed(text),
    ...(workflowKey !== undefined && { key: workflowKey }),
  });
  const labelOf = useVersionLabel();
  const chosen = useDefinition(value ?? undefined);
  // What is chosen may be none of those found by the text typed since.
  const offered = chosen && !rows.some(({ id }) => id === chosen.id) ? [chosen, ...rows] : rows;
  return (
    <Select<string>
      {...props}
      value={value}
      showSearch={{ filterOption: false, onSearch: setText }}
      loading={isFetching}
      options={offered
        .filter(({ id }) => id !== except)
        .map((definition) => ({ value: definition.id, label: labelOf(definition) }))}
    />
  );
}

interface WorkflowSelectProps {
  readonly label: string;
  readonly value: string | undefined;
  readonly onChange: (key: string | undefined) => void;
}

/** Chooses a workflow, whatever its version, by typing a part of its name. */
export function WorkflowSelect({ label, value, onChange }: WorkflowSelectProps) {
  const [text, setText] = useState('');
  // Each workflow has a first version; by name the later ones are asked as well, they may be called otherwise.
  const { rows, isFetching } = useFoundDefinitions(text.trim() === '' ? { version: 1 } : typed(text));
  const name = useWorkflowName(value ?? '');
  const stepName = useStepName();
  const names = new Map(rows.map((row) => [row.key, stepName(row.name, row.nameEn)] as const).reverse());
  if (value !== undefined && !names.has(value)) names.set(value, name);
  return (
    <Select<string>
      aria-label={label}
      placeholder={label}
      value={value}
      allowClear
      showSearch={{ filterOption: false, onSearch: setText }}
      loading={isFetching}
      options={[...names].map(([key, shown]) => ({ value: key, label: shown }))}
      onChange={onChange}
      style={{ minWidth: 180, maxWidth: 320 }}
    />
  );
}
