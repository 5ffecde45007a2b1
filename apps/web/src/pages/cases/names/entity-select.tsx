import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../../api/client';
import { type Named, useNames } from './use-names';

interface Option {
  readonly value: string;
  readonly label: string;
}

interface EntitySelectProps {
  readonly kind: Named;
  readonly value?: string;
  readonly onChange?: (id: string | undefined) => void;
  /** Given by the form item around it. */
  readonly id?: string;
  /** Narrows what is offered. */
  readonly filter?: Readonly<Record<string, unknown>>;
  readonly label?: string;
  readonly placeholder?: string;
}

async function find(kind: Named, filter: object, text: string, signal: AbortSignal): Promise<Option[]> {
  const field = kind === 'campaigns' || kind === 'hazards' ? 'title' : 'name';
  const body = {
    filter: { ...filter, ...(text ? { [field]: { like: text } } : {}) },
    page: { limit: 30 },
  };
  const path = `/api/v1/${kind}/search` as '/api/v1/accounts/search';
  const { data } = await api.POST(path, { body, signal });
  const rows = (data?.items ?? []) as readonly { id: string; name?: string; title?: string }[];
  return rows.map(({ id, name, title }) => ({ value: id, label: name ?? title ?? id }));
}

/** What a typed part of a name finds; those chosen stay among the options whatever is typed since. */
function useFound(kind: Named, filter: object, text: string, chosen: readonly string[]) {
  const { data = [], isFetching } = useQuery({
    queryKey: ['choose', kind, filter, text],
    queryFn: ({ signal }) => find(kind, filter, text, signal),
    staleTime: 60_000,
    placeholderData: (previous) => previous,
  });
  const others = chosen.filter((id) => !data.some(({ value }) => value === id));
  const name = useNames(kind, others);
  // After those found: Enter takes the first.
  return { options: [...data, ...others.map((id) => ({ value: id, label: name(id) }))], isFetching };
}

/** Chooses one of many by typing a part of its name. */
export function EntitySelect(props: EntitySelectProps) {
  const { kind, value, onChange, id, filter = {}, label, placeholder } = props;
  const { t } = useTranslation('cases');
  const [text, setText] = useState('');
  const { options, isFetching } = useFound(kind, filter, text, value ? [value] : []);
  return (
    <Select
      id={id}
      aria-label={label}
      value={value}
      placeholder={placeholder ?? t('choose')}
      allowClear
      showSearch={{ optionFilterProp: 'label', onSearch: setText }}
      loading={isFetching}
      options={options}
      onChange={onChange}
      style={{ width: '100%', minWidth: 160 }}
    />
  );
}

interface EntitiesSelectProps extends Omit<EntitySelectProps, 'value' | 'onChange'> {
  readonly value?: string[];
  readonly onChange?: (ids: string[]) => void;
  readonly max: number;
}

/** Chooses several of many by typing parts of their names. */
export function EntitiesSelect(props: EntitiesSelectProps) {
  const { kind, value = [], onChange, id, filter = {}, label, placeholder, max } = props;
  const { t } = useTranslation('cases');
  const [text, setText] = useState('');
  const { options, isFetching } = useFound(kind, filter, text, value);
  return (
    <Select
      id={id}
      mode="multiple"
      aria-label={label}
      value={value}
      placeholder={placeholder ?? t('choose')}
      allowClear
      maxCount={max}
      showSearch={{ optionFilterProp: 'label', onSearch: setText, searchValue: text }}
      loading={isFetching}
      options={options}
      onChange={(ids: string[]) => {
        setText('');
        onChange?.(ids);
      }}
      style={{ width: '100%', minWidth: 160 }}
    />
  );
}
