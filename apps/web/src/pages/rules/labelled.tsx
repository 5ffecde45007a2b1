import { Input } from 'antd';
import { useId } from 'react';

interface LabelledProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly help?: string;
  readonly disabled?: boolean;
  /** Whether it is code: FEEL, a code. @default false */
  readonly isCode?: boolean;
  readonly maxLength?: number;
}

/** A text with its label above it. */
export function Labelled({ label, value, onChange, help, disabled, isCode, maxLength = 300 }: LabelledProps) {
  const id = useId();
  return (
    <div style={{ flex: '1 1 240px' }}>
      <label htmlFor={id} style={{ display: 'block', marginBottom: 4 }}>
        {label}
      </label>
      <Input
        id={id}
        value={value}
        disabled={disabled}
        maxLength={maxLength}
        style={isCode ? { fontFamily: 'monospace' } : undefined}
        onChange={({ target }) => onChange(target.value)}
      />
      {help ? <div style={{ fontSize: 12, opacity: 0.75 }}>{help}</div> : null}
    </div>
  );
}
