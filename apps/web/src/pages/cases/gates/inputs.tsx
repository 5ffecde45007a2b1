import { createContext, type ReactNode, useContext, useState } from 'react';
import { FactLabel } from './fact-label';
import { Absentee, FactValue } from './fact-value';

/** Whether what is folded away elsewhere stands open: on paper nobody can unfold it. */
export const Unfolded = createContext(false);

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** Values nest no deeper than a rule's facts; the rest is shown as JSON. */
const deepest = 4;

/** `signedFor` stands with `signedBy`: who was stood in for after who did it. */
const absentOf = (key: string): string => key.replace(/By$/, 'For');
const doerOf = (key: string): string => key.replace(/For$/, 'By');

interface FactProps {
  /** What the value is called, also when it stands in a list of its like. */
  readonly name: string;
  readonly value: unknown;
  readonly depth: number;
}

function Fact({ name, value, depth }: FactProps): ReactNode {
  if (!isRecord(value)) return <FactValue name={name} value={value} />;
  const entries = Object.entries(value).filter(([key]) => doerOf(key) === key || !(doerOf(key) in value));
  if (depth > deepest) return JSON.stringify(value);
  if (entries.length === 0) return '—';
  return (
    <ul style={{ margin: 0, paddingInlineStart: 18 }}>
      {entries.map(([key, inner]) => (
        <li key={key} style={{ overflowWrap: 'anywhere' }}>
          {Array.isArray(value) ? null : <FactLabel name={key} />}
          <Fact name={Array.isArray(value) || key === 'id' ? name : key} value={inner} depth={depth + 1} />
          {typeof value[absentOf(key)] === 'string' && absentOf(key) !== key ? (
            <Absentee who={value[absentOf(key)] as string} />
          ) : null}
        </li>
      ))}
    </ul>
  );
}

/** The facts something was judged by, in words, folded away until one asks. */
export function Inputs({ label, inputs }: { label: string; inputs: unknown }) {
  const unfolded = useContext(Unfolded);
  const [open, setOpen] = useState(unfolded);
  // Names of people and organisations are asked for, so not before somebody looks.
  return (
    <details
      open={unfolded || undefined}
      style={{ fontSize: 12 }}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>{label}</summary>
      {open ? <Fact name="" value={inputs} depth={0} /> : null}
    </details>
  );
}
