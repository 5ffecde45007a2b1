import { DatePicker, Form, Input, Radio } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useTranslation } from 'react-i18next';
import { type Named } from '../names/use-names';
import { EntitySelect } from '../names/entity-select';

interface FieldProps {
  /** Of the body. */
  readonly name: string | (string | number)[];
  readonly label: string;
  /** @default true */
  readonly required?: boolean;
  readonly help?: string;
}

/** Some lines of text. */
export function TextField({
  name,
  label,
  required = true,
  help,
  max = 2000,
  rows = 3,
}: FieldProps & { max?: number; rows?: number }) {
  const { t } = useTranslation('cases');
  return (
    <Form.Item
      name={name}
      label={label}
      extra={help}
      rules={[{ required, whitespace: required, message: t('required', { field: label }) }]}
    >
      {rows > 1 ? (
        <Input.TextArea maxLength={max} autoSize={{ minRows: rows, maxRows: 12 }} showCount />
      ) : (
        <Input maxLength={max} />
      )}
    </Form.Item>
  );
}

/** A day, sent as `YYYY-MM-DD`; never before today. */
export function DayField({ name, label, required = true, help }: FieldProps) {
  const { t } = useTranslation('cases');
  return (
    <Form.Item
      name={name}
      label={label}
      extra={help}
      rules={[{ required, message: t('required', { field: label }) }]}
      getValueProps={(value?: string) => ({ value: value ? dayjs(value) : undefined })}
      normalize={(value: Dayjs | null) => value?.format('YYYY-MM-DD')}
    >
      <DatePicker minDate={dayjs()} format="YYYY-MM-DD" style={{ width: 180 }} />
    </Form.Item>
  );
}

/** One of a few, as buttons that show them all. */
export function ChoiceField({
  name,
  label,
  required = true,
  help,
  options,
}: FieldProps & { options: { value: string | boolean; label: string }[] }) {
  const { t } = useTranslation('cases');
  return (
    <Form.Item
      name={name}
      label={label}
      extra={help}
      rules={[{ required, message: t('required', { field: label }) }]}
    >
      <Radio.Group aria-label={label} options={options} />
    </Form.Item>
  );
}

/** A person, organisation or enterprise, found by its name. */
export function EntityField({
  name,
  label,
  required = true,
  help,
  kind,
  filter,
}: FieldProps & { kind: Named; filter?: Readonly<Record<string, unknown>> }) {
  const { t } = useTranslation('cases');
  return (
    <Form.Item
      name={name}
      label={label}
      extra={help}
      rules={[{ required, message: t('required', { field: label }) }]}
    >
      <EntitySelect kind={kind} filter={filter} />
    </Form.Item>
  );
}
