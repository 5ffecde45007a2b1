import { Input, Select } from 'antd';
import { type ReactNode, useEffect, useId, useState } from 'react';

interface FieldProps {
  readonly label: string;
  readonly help?: string;
  readonly children: (id: string) => ReactNode;
}

/** A label, its control, and a word of help. */
export function Field({ label, help, children }: FieldProps) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id} style={{ display: 'block', marginBottom: 4 }}>
        {label}
      </label>
      {children(id)}
      {help ? <div style={{ fontSize: 12, opacity: 0.75, marginTop: 2 }}>{help}</div> : null}
    </div>
  );
}

interface TextFieldProps {
  readonly label: string;
  readonly help?: string;
  readonly value: string;
  readonly rows?: number;
  readonly maxLength?: number;
  /** Why a text cannot be taken; undefined when it can. */
  readonly refuse?: (text: string) => string | undefined;
  readonly onWrite: (text: string) => void;
}

/** A text, written when one leaves the field or presses Enter: one step to undo, not one per letter. */
export function TextField({ label, help, value, rows, maxLength = 500, refuse, onWrite }: TextFieldProps) {
  const [text, setText] = useState(value);
  useEffect(() => setText(value), [value]);
  const refused = text === value ? undefined : refuse?.(text);
  const commit = (): void => {
    if (text !== value && !refused) onWrite(text);
  };
  const common = { value: text, maxLength, onBlur: commit, status: refused ? ('error' as const) : undefined };
  return (
    <Field label={label} help={refused ?? help}>
      {(id) =>
        rows ? (
          <Input.TextArea {...common} id={id} rows={rows} onChange={({ target }) => setText(target.value)} />
        ) : (
          <Input {...common} id={id} onPressEnter={commit} onChange={({ target }) => setText(target.value)} />
        )
      }
    </Field>
  );
}

interface ChoiceFieldProps {
  readonly label: string;
  readonly help?: string;
  readonly value: string;
  readonly options: readonly { value: string; label: string }[];
  readonly placeholder?: string;
  readonly onWrite: (value: string) => void;
  /** Values are separated by blanks. @default one value */
  readonly many?: boolean;
}

/** A choice of one or several codes. */
export function ChoiceField({ label, help, value, options, placeholder, onWrite, many }: ChoiceFieldProps) {
  const chosen = value.split(/\s+/).filter(Boolean);
  const known = new Set(options.map((option) => option.value));
  const strange = chosen.filter((code) => !known.has(code)).map((code) => ({ value: code, label: code }));
  const common = {
    options: [...options, ...strange],
    placeholder,
    allowClear: true,
    showSearch: { optionFilterProp: 'label' },
    style: { width: '100%' },
  };
  return (
    <Field label={label} help={help}>
      {(id) =>
        many ? (
          <Select
            {...common}
            id={id}
            mode="multiple"
            value={chosen}
            onChange={(codes: string[]) => onWrite(codes.join(' '))}
          />
        ) : (
          <Select
            {...common}
            id={id}
            value={value || undefined}
            onChange={(code: string | undefined) => onWrite(code ?? '')}
          />
        )
      }
    </Field>
  );
}
