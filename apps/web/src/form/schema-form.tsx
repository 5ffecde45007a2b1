import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { FieldControl } from './field-control';
import { type FormSchema, type FormValues, missingFields } from './form-schema';

interface SchemaFormProps {
  readonly schema: FormSchema;
  readonly values: FormValues;
  readonly onChange: (values: FormValues) => void;
  /** Whether empty required fields are pointed out. @default false */
  readonly showMissing?: boolean;
}

/** Fills in the form of a step; the one way forms of workflows are shown, in the designer and at the task. */
export function SchemaForm({ schema, values, onChange, showMissing = false }: SchemaFormProps) {
  const { t, i18n } = useTranslation('designer');
  const id = useId();
  const missing = showMissing ? missingFields(schema, values) : [];
  return (
    <div style={{ display: 'grid', gap: 12 }}>
      {Object.entries(schema.properties).map(([name, field]) => {
        const label =
          (i18n.language === 'zh-CN' ? field.title : (field['x-title-en'] ?? field.title)) ?? name;
        const required = schema.required?.includes(name) ?? false;
        const isMissing = missing.includes(name);
        return (
          <div key={name}>
            <label htmlFor={`${id}-${name}`} style={{ display: 'block', marginBottom: 4 }}>
              {label}
              {required ? <span style={{ color: '#c01c28' }}> *</span> : null}
            </label>
            <FieldControl
              id={`${id}-${name}`}
              field={field}
              value={values[name]}
              isWrong={isMissing}
              onChange={(value) => onChange({ ...values, [name]: value })}
            />
            {isMissing ? (
              <div role="alert" style={{ color: '#c01c28', fontSize: 12 }}>
                {t('form.missing', { label })}
              </div>
            ) : null}
          </div>
        );
      })}
    </div>
  );
}
