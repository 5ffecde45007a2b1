import { Input, InputNumber, Select, Switch } from 'antd';
import type { FormField } from './form-schema';

interface FieldControlProps {
  readonly id: string;
  readonly field: FormField;
  readonly value: unknown;
  readonly isWrong: boolean;
  readonly onChange: (value: unknown) => void;
}

const choices = (values: readonly string[]) => values.map((value) => ({ value, label: value }));

/** The control for a field; days are picked with the browser's own calendar, which phones know best. */
export function FieldControl({ id, field, value, isWrong, onChange }: FieldControlProps) {
  const status = isWrong ? ('error' as const) : undefined;
  const text = typeof value === 'string' ? value : '';
  const style = { width: '100%' };
  if (field.type === 'boolean')
    return <Switch id={id} checked={value === true} onChange={(checked) => onChange(checked)} />;
  if (field.type === 'number' || field.type === 'integer') {
    return (
      <InputNumber
        {...{ id, status, style }}
        value={typeof value === 'number' ? value : null}
        min={field.minimum}
        max={field.maximum}
        precision={field.type === 'integer' ? 0 : undefined}
        onChange={onChange}
      />
    );
  }
  if (field.type === 'array') {
    return (
      <Select
        {...{ id, status, style }}
        mode="multiple"
        options={choices(field.items?.enum ?? [])}
        value={Array.isArray(value) ? (value as string[]) : []}
        onChange={onChange}
      />
    );
  }
  if (field.enum)
    return (
      <Select
        {...{ id, status, style }}
        allowClear
        options={choices(field.enum)}
        value={text || undefined}
        onChange={onChange}
      />
    );
  const common = { id, status, value: text, maxLength: field.maxLength ?? 2_000 };
  if (field.format === 'textarea')
    return <Input.TextArea {...common} rows={3} onChange={({ target }) => onChange(target.value)} />;
  return (
    <Input
      {...common}
      type={field.format === 'date' ? 'date' : 'text'}
      onChange={({ target }) => onChange(target.value)}
    />
  );
}
