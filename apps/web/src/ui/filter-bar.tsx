import { Button, DatePicker, Flex, Input, Select } from 'antd';
import dayjs from 'dayjs';
import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';

/** A field one can filter by. Its value is a string in the URL; several choices are separated by commas. */
export type FilterField =
  | { readonly name: string; readonly label: string; readonly kind: 'text' }
  | { readonly name: string; readonly label: string; readonly kind: 'date' }
  | {
      readonly name: string;
      readonly label: string;
      readonly kind: 'choice' | 'choices';
      readonly options: { value: string; label: string }[];
    }
  | {
      readonly name: string;
      readonly label: string;
      /** A control of the page, e.g. one that finds its options as one types; it has to say the label itself. */
      readonly kind: 'own';
      readonly control: (value: string | undefined, onSet: (value: string | undefined) => void) => ReactNode;
    };

/** Values by field name; absent when not set. */
export type FilterValues = Record<string, string | undefined>;

interface FilterBarProps {
  readonly fields: readonly FilterField[];
  readonly values: FilterValues;
  /** Called with all values; write them into the URL. */
  readonly onChange: (values: FilterValues) => void;
}

/** Filters above a list. What is chosen belongs into the URL, so that it can be shared and comes back. */
export function FilterBar({ fields, values, onChange }: FilterBarProps) {
  const { t } = useTranslation();
  const set = (name: string, value: string | undefined): void =>
    onChange({ ...values, [name]: value === '' ? undefined : value });
  const some = fields.some(({ name }) => values[name] !== undefined);
  return (
    <Flex wrap gap={8} role="search" className="bh-no-print" style={{ marginBottom: 12 }}>
      {fields.map((field) => (
        <Field
          key={field.name}
          field={field}
          value={values[field.name]}
          onSet={(value) => set(field.name, value)}
        />
      ))}
      {some ? (
        <Button
          type="text"
          onClick={() => onChange(Object.fromEntries(fields.map(({ name }) => [name, undefined])))}
        >
          {t('action.reset')}
        </Button>
      ) : null}
    </Flex>
  );
}

interface FieldProps {
  readonly field: FilterField;
  readonly value: string | undefined;
  readonly onSet: (value: string | undefined) => void;
}

function Field({ field, value, onSet }: FieldProps) {
  if (field.kind === 'own') return <>{field.control(value, onSet)}</>;
  if (field.kind === 'text') return <TextField field={field} value={value} onSet={onSet} />;
  if (field.kind === 'date') {
    return (
      <DatePicker
        aria-label={field.label}
        placeholder={field.label}
        value={value ? dayjs(value) : null}
        onChange={(date) => onSet(date?.format('YYYY-MM-DD'))}
      />
    );
  }
  const many = field.kind === 'choices';
  return (
    <Select
      aria-label={field.label}
      placeholder={field.label}
      allowClear
      showSearch={{ optionFilterProp: 'label' }}
      mode={many ? 'multiple' : undefined}
      maxTagCount="responsive"
      options={field.options}
      value={many ? (value?.split(',') ?? []) : value}
      onChange={(chosen: string | string[] | undefined) =>
        onSet(Array.isArray(chosen) ? chosen.join(',') : chosen)
      }
      style={{ minWidth: 160, maxWidth: 320 }}
    />
  );
}

/** Written into the URL when one has stopped typing for a moment, or pressed Enter. */
function TextField({ field, value, onSet }: FieldProps) {
  const [text, setText] = useState(value ?? '');
  useEffect(() => setText(value ?? ''), [value]);
  useEffect(() => {
    if (text === (value ?? '')) return;
    const timer = setTimeout(() => onSet(text), 400);
    return () => clearTimeout(timer);
  });
  return (
    <Input
      aria-label={field.label}
      placeholder={field.label}
      allowClear
      value={text}
      maxLength={100}
      onChange={({ target }) => setText(target.value)}
      onPressEnter={() => onSet(text)}
      style={{ width: 180 }}
    />
  );
}
