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

/** Chooses one of many by typing a part of its name. */
export function EntitySelect({
  kind,
  value,
  onChange,
  id,
  filter = {},
  label,
  placeholder,
}: EntitySelectProps) {
  const { t } = useTranslation('cases');
  const [text, setText] = useState('');
  const { data = [], isFetching } = useQuery({
    queryKey: ['choose', kind, filter, text],
    queryFn: ({ signal }) => find(kind, filter, text, signal),
    staleTime: 60_000,
    placeholderData: (previous) => previous,
  });
  const found = data.some((option) => option.value === value);
  const name = useNames(kind, found ? [] : [value]);
  // What is chosen may be none of those found by the text typed since.
  const options = found || !value ? data : [{ value, label: name(value) }, ...data];
  return (
    <Select
      id={id}
      aria-label={label}
      value={value}
      placeholder={placeholder ?? t('choose')}
      allowClear
      showSearch={{ filterOption: false, onSearch: setText }}
      loading={isFetching}
      options={options}
      onChange={onChange}
      style={{ width: '100%', minWidth: 160 }}
    />
  );
}
