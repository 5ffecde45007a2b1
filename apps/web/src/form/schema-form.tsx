import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useLook } from '../shell/look';
import { FieldControl, isGroup } from './field-control';
import { type FormField, type FormSchema, type FormValues, labelOf, missingFields } from './form-schema';

interface SchemaFormProps {
  readonly schema: FormSchema;
  readonly values: FormValues;
  readonly onChange: (values: FormValues) => void;
  /** Whether empty required fields are pointed out. @default false */
  readonly showMissing?: boolean;
  /** Fields the server has refused. @default none */
  readonly refused?: readonly string[];
}

/** Fills in the form of a step; the one way forms of workflows are shown, in the designer and at the task. */
export function SchemaForm({ schema, values, onChange, showMissing = false, refused = [] }: SchemaFormProps) {
  const { t } = useTranslation('task');
  const missing = showMissing ? missingFields(schema, values) : [];
  return (
    <div style={{ display: 'grid', gap: 16 }}>
      {Object.entries(schema.properties).map(([name, field]) => (
        <Field
          key={name}
          name={name}
          field={field}
          required={schema.required?.includes(name) ?? false}
          problem={
            missing.includes(name)
              ? t('form.missing')
              : refused.includes(name)
                ? t('form.refused')
                : undefined
          }
          value={values[name]}
          onChange={(value) => onChange({ ...values, [name]: value })}
        />
      ))}
    </div>
  );
}

interface FieldProps {
  readonly name: string;
  readonly field: FormField;
  readonly required: boolean;
  readonly problem: string | undefined;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
}

function Field({ name, field, required, problem, value, onChange }: FieldProps) {
  const { i18n } = useTranslation('task');
  const { dark } = useLook();
  const id = `${useId()}-${name}`;
  const labelId = `${id}-label`;
  const red = { color: dark ? '#ff9c9c' : '#c01c28' };
  return (
    <div>
      <label
        id={labelId}
        htmlFor={isGroup(field) ? undefined : id}
        style={{ display: 'block', marginBottom: 4 }}
      >
        {labelOf(name, field, i18n.language)}
        {required ? <span style={red}> *</span> : null}
      </label>
      <FieldControl {...{ id, labelId, field, value, required, onChange }} isWrong={problem !== undefined} />
      {problem === undefined ? null : (
        <div role="alert" style={{ ...red, fontSize: 13 }}>
          {problem}
        </div>
      )}
    </div>
  );
}
