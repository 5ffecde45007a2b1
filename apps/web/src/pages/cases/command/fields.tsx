import { DatePicker, Form, Input, InputNumber, Radio } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useTranslation } from 'react-i18next';
import { type Named } from '../names/use-names';
import { EntitiesSelect, EntitySelect } from '../names/entity-select';

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

/** A day, sent as `YYYY-MM-DD`; never before today, or before `min`. */
export function DayField({
  name,
  label,
  required = true,
  help,
  min = dayjs(),
}: FieldProps & { min?: Dayjs | null }) {
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
      <DatePicker
        minDate={min ?? undefined}
        format="YYYY-MM-DD"
        style={{ width: 180 }}
        // Enter takes the day that was typed; it does not send the form.
        onKeyDown={(event) => {
          if (event.key === 'Enter') event.preventDefault();
        }}
      />
    </Form.Item>
  );
}

/** A moment that has passed, sent with its offset; typed into the field of the browser, which fits every screen. */
export function MomentField({ name, label, required = true, help }: FieldProps) {
  const { t } = useTranslation('cases');
  return (
    <Form.Item
      name={name}
      label={label}
      extra={help}
      rules={[{ required, message: t('required', { field: label }) }]}
      getValueProps={(value?: string) => ({ value: value ? dayjs(value).format('YYYY-MM-DDTHH:mm') : '' })}
      normalize={(value: string) => (value ? dayjs(value).toISOString() : undefined)}
    >
      <Input type="datetime-local" max={dayjs().format('YYYY-MM-DDTHH:mm')} style={{ width: 220 }} />
    </Form.Item>
  );
}

/** An amount of money in whole yuan. */
export function YuanField({
  name,
  label,
  required = true,
  help,
  max = 100_000_000,
}: FieldProps & { max?: number }) {
  const { t } = useTranslation('cases');
  return (
    <Form.Item
      name={name}
      label={label}
      extra={help}
      rules={[
        { required, message: t('required', { field: label }) },
        { type: 'number', min: 1, max, message: t('between', { field: label, min: 1, max }) },
      ]}
    >
      <InputNumber precision={0} style={{ width: 200 }} />
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
      rules={[{ required, message: t('choiceRequired', { field: label }) }]}
    >
      <Radio.Group aria-label={label} options={options} style={{ rowGap: 12 }} />
    </Form.Item>
  );
}

interface EntityFieldProps extends FieldProps {
  readonly kind: Named;
  readonly filter?: Readonly<Record<string, unknown>>;
}

/** A person, organisation or enterprise, found by its name. */
export function EntityField({ name, label, required = true, help, kind, filter }: EntityFieldProps) {
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

/** Several of them, at most `max`. */
export function EntitiesField({
  name,
  label,
  required = true,
  help,
  kind,
  filter,
  max,
}: EntityFieldProps & { max: number }) {
  const { t } = useTranslation('cases');
  return (
    <Form.Item
      name={name}
      label={label}
      extra={help}
      rules={[{ required, type: 'array', message: t('required', { field: label }) }]}
    >
      <EntitiesSelect kind={kind} filter={filter} max={max} />
    </Form.Item>
  );
}
