import type { ReactNode } from 'react';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** Values nest no deeper than a rule's facts; the rest is shown as JSON. */
const deepest = 4;

function show(value: unknown, depth: number): ReactNode {
  if (value === null || value === undefined || value === '') return '—';
  if (!isRecord(value)) return typeof value === 'string' ? value : JSON.stringify(value);
  if (depth > deepest) return JSON.stringify(value);
  const entries = Object.entries(value);
  if (entries.length === 0) return '—';
  return (
    <ul style={{ margin: 0, paddingInlineStart: 18 }}>
      {entries.map(([name, inner]) => (
        <li key={name} style={{ overflowWrap: 'anywhere' }}>
          {Array.isArray(value) ? null : <code>{name}: </code>}
          {show(inner, depth + 1)}
        </li>
      ))}
    </ul>
  );
}

/** The facts something was judged by, folded away until one asks. */
export function Inputs({ label, inputs }: { label: string; inputs: unknown }) {
  return (
    <details style={{ fontSize: 12 }}>
      <summary>{label}</summary>
      {show(inputs, 0)}
    </details>
  );
}
