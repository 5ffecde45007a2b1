import { Button, Card, Flex, Input, Select, Switch, Typography } from 'antd';
import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type FormField, type FormSchema, readForm } from '../../../form/form-schema';
import { SchemaForm } from '../../../form/schema-form';
import { type Editing, textOf, write } from './editing';
import { TextField } from './fields';

const kinds = ['text', 'textarea', 'number', 'integer', 'boolean', 'date', 'choice', 'choices'] as const;
type Kind = (typeof kinds)[number];

/** The fields a step asks for: built here, shown as they will be at the task. */
export function FormSection(editing: Editing) {
  const { t } = useTranslation('designer');
  const [shown, show] = useState(false);
  const [values, setValues] = useState({});
  const schema = readForm(textOf(editing, 'bihuan:form')) ?? { type: 'object', properties: {} };
  const fields = Object.entries(schema.properties);
  const put = (next: FormSchema): void =>
    write(editing, { 'bihuan:form': Object.keys(next.properties).length === 0 ? '' : JSON.stringify(next) });
  const change = (name: string, to: readonly [string, FormField] | undefined, required: boolean): void =>
    put(replaced(schema, name, to, required));
  return (
    <Flex vertical gap={8} role="group" aria-label={t('form.title')}>
      <Typography.Text strong>{t('form.title')}</Typography.Text>
      {fields.map(([name, field]) => (
        <FieldCard
          key={name}
          name={name}
          field={field}
          isRequired={schema.required?.includes(name) ?? false}
          isTaken={(next) => next !== name && next in schema.properties}
          onChange={(to, required) => change(name, to, required)}
        />
      ))}
      <Flex gap={8} wrap>
        <Button
          size="small"
          onClick={() =>
            put({
              ...schema,
              properties: {
                ...schema.properties,
                [freeName(schema)]: { type: 'string', title: t('form.newField') },
              },
            })
          }
        >
          {t('form.add')}
        </Button>
        {fields.length > 0 ? (
          <Button size="small" aria-expanded={shown} onClick={() => show(!shown)}>
            {t('form.preview')}
          </Button>
        ) : null}
      </Flex>
      {shown ? (
        <Card size="small" title={t('form.preview')}>
          <Suspense>
            <SchemaForm schema={schema} values={values} onChange={setValues} showMissing />
          </Suspense>
        </Card>
      ) : null}
    </Flex>
  );
}

interface FieldCardProps {
  readonly name: string;
  readonly field: FormField;
  readonly isRequired: boolean;
  readonly isTaken: (name: string) => boolean;
  readonly onChange: (to: readonly [string, FormField] | undefined, required: boolean) => void;
}

function FieldCard({ name, field, isRequired, isTaken, onChange }: FieldCardProps) {
  const { t } = useTranslation('designer');
  const kind = kindOf(field);
  const options = field.enum ?? field.items?.enum ?? [];
  const label = field.title ?? name;
  return (
    <Card
      size="small"
      title={label}
      extra={<Remove label={label} onRemove={() => onChange(undefined, false)} />}
    >
      <Flex vertical gap={8}>
        <TextField
          label={t('form.variable')}
          value={name}
          maxLength={60}
          refuse={(next) =>
            /^[A-Za-z_]\w*$/.test(next) && !isTaken(next) ? undefined : t('form.variableInvalid')
          }
          onWrite={(next) => onChange([next, field], isRequired)}
        />
        <TextField
          label={t('form.label')}
          value={field.title ?? ''}
          maxLength={60}
          onWrite={(title) => onChange([name, { ...field, title }], isRequired)}
        />
        <TextField
          label={t('form.labelEn')}
          value={field['x-title-en'] ?? ''}
          maxLength={60}
          onWrite={(title) => onChange([name, { ...field, 'x-title-en': title }], isRequired)}
        />
        <Select
          aria-label={t('form.kindOf', { label })}
          value={kind}
          options={kinds.map((value) => ({ value, label: t(`form.kind.${value}`) }))}
          onChange={(next: Kind) =>
            onChange([name, { ...ofKind(next, options), ...titles(field) }], isRequired)
          }
        />
        {kind === 'choice' || kind === 'choices' ? (
          <Input.TextArea
            aria-label={t('form.options', { label })}
            placeholder={t('form.optionsHelp')}
            rows={3}
            defaultValue={options.join('\n')}
            onBlur={({ target }) =>
              onChange([name, { ...ofKind(kind, lines(target.value)), ...titles(field) }], isRequired)
            }
          />
        ) : null}
        <Flex gap={8} align="center">
          <Switch
            size="small"
            aria-label={t('form.requiredOf', { label })}
            checked={isRequired}
            onChange={(required) => onChange([name, field], required)}
          />
          {t('form.required')}
        </Flex>
      </Flex>
    </Card>
  );
}

function Remove({ label, onRemove }: { readonly label: string; readonly onRemove: () => void }) {
  const { t } = useTranslation('designer');
  return (
    <Button size="small" type="text" aria-label={t('form.removeNamed', { label })} onClick={onRemove}>
      {t('form.remove')}
    </Button>
  );
}

function replaced(
  { properties, required = [], ...rest }: FormSchema,
  name: string,
  to: readonly [string, FormField] | undefined,
  isRequired: boolean,
): FormSchema {
  const entries = Object.entries(properties).flatMap(([key, field]) =>
    key === name ? (to ? [to] : []) : [[key, field] as const],
  );
  const others = required.filter((key) => key !== name);
  return {
    ...rest,
    properties: Object.fromEntries(entries),
    required: to && isRequired ? [...others, to[0]] : others,
  };
}

function freeName({ properties }: FormSchema): string {
  let n = 1;
  while (`field${n}` in properties) n += 1;
  return `field${n}`;
}

const lines = (text: string): string[] =>
  [...new Set(text.split('\n').map((line) => line.trim()))].filter(Boolean);

const titles = ({ title, 'x-title-en': english }: FormField): Partial<FormField> => ({
  ...(title && { title }),
  ...(english && { 'x-title-en': english }),
});

function kindOf({ type, format, enum: choices }: FormField): Kind {
  if (type === 'array') return 'choices';
  if (type !== 'string') return type;
  return choices ? 'choice' : (format ?? 'text');
}

function ofKind(kind: Kind, options: readonly string[]): FormField {
  switch (kind) {
    case 'choice':
      return { type: 'string', enum: options };
    case 'choices':
      return { type: 'array', items: { type: 'string', enum: options } };
    case 'date':
    case 'textarea':
      return { type: 'string', format: kind };
    case 'text':
      return { type: 'string' };
    default:
      return { type: kind };
  }
}
