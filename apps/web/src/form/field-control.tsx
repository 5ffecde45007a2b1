import { Checkbox, Input, InputNumber, Radio, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { FormField } from './form-schema';

interface FieldControlProps {
  readonly id: string;
  /** Id of the label above it. */
  readonly labelId: string;
  readonly field: FormField;
  readonly value: unknown;
  readonly required: boolean;
  readonly isWrong: boolean;
  readonly onChange: (value: unknown) => void;
}

/** So many choices stand side by side; more of them are in a list to open. */
const sideBySide = 6;

const choices = (values: readonly string[]) => values.map((value) => ({ value, label: value }));
const wrapped = { display: 'flex', flexWrap: 'wrap', gap: '8px 16px' } as const;

/** Whether a field is several controls under one label. */
export function isGroup({ type, enum: values, items }: FormField): boolean {
  const offered = type === 'array' ? (items?.enum ?? []) : values;
  return type === 'boolean' || (offered !== undefined && offered.length > 0 && offered.length <= sideBySide);
}

/** The control for a field; days are picked with the browser's own calendar, which phones know best. */
export function FieldControl(props: FieldControlProps) {
  const { field } = props;
  if (isGroup(field)) return field.type === 'array' ? <Ticks {...props} /> : <Options {...props} />;
  if (field.type === 'array' || field.enum) return <List {...props} />;
  if (field.type === 'string') return <Text {...props} />;
  return <Amount {...props} />;
}

const nameOf = ({ labelId, required, isWrong }: FieldControlProps) => ({
  'aria-labelledby': labelId,
  'aria-required': required,
  'aria-invalid': isWrong,
});

/** One of a few; yes and no are two of them, so that nobody says no by saying nothing. */
function Options(props: FieldControlProps) {
  const { t } = useTranslation('task');
  const { field, value, onChange } = props;
  const options =
    field.type === 'boolean'
      ? [
          { value: true, label: t('form.yes') },
          { value: false, label: t('form.no') },
        ]
      : choices(field.enum ?? []);
  return (
    <Radio.Group
      {...nameOf(props)}
      options={options}
      value={value ?? null}
      style={wrapped}
      onChange={({ target }) => onChange(target.value)}
    />
  );
}

function Ticks(props: FieldControlProps) {
  const { labelId, field, value, onChange } = props;
  return (
    <Checkbox.Group
      role="group"
      aria-labelledby={labelId}
      options={choices(field.items?.enum ?? [])}
      value={Array.isArray(value) ? (value as string[]) : []}
      style={wrapped}
      onChange={onChange}
    />
  );
}

function List(props: FieldControlProps) {
  const { id, field, value, isWrong, onChange } = props;
  const many = field.type === 'array';
  return (
    <Select
      id={id}
      {...nameOf(props)}
      status={isWrong ? 'error' : undefined}
      style={{ width: '100%' }}
      mode={many ? 'multiple' : undefined}
      allowClear
      options={choices((many ? field.items?.enum : field.enum) ?? [])}
      value={many ? (Array.isArray(value) ? value : []) : typeof value === 'string' ? value : undefined}
      onChange={onChange}
    />
  );
}

function Amount(props: FieldControlProps) {
  const { id, field, value, isWrong, onChange } = props;
  return (
    <InputNumber
      id={id}
      {...nameOf(props)}
      status={isWrong ? 'error' : undefined}
      style={{ width: '100%' }}
      inputMode={field.type === 'integer' ? 'numeric' : 'decimal'}
      value={typeof value === 'number' ? value : null}
      min={field.minimum}
      max={field.maximum}
      precision={field.type === 'integer' ? 0 : undefined}
      onChange={onChange}
    />
  );
}

function Text(props: FieldControlProps) {
  const { id, field, value, isWrong, onChange } = props;
  const common = {
    id,
    ...nameOf(props),
    status: isWrong ? ('error' as const) : undefined,
    value: typeof value === 'string' ? value : '',
    maxLength: field.maxLength ?? 2_000,
  };
  if (field.format === 'textarea')
    return (
      <Input.TextArea
        {...common}
        autoSize={{ minRows: 3, maxRows: 12 }}
        onChange={({ target }) => onChange(target.value)}
      />
    );
  return (
    <Input
      {...common}
      type={field.format === 'date' ? 'date' : 'text'}
      onChange={({ target }) => onChange(target.value)}
    />
  );
}
