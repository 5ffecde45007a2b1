import type { Schemas } from '../../../api/client';

/** What can be done by hand, as the field calls it. */
export const instructionKinds = ['cancel', 'startBefore', 'startAfter', 'setVariables'] as const;

/** A line of the dialog. */
export interface InstructionLine {
  readonly kind: (typeof instructionKinds)[number];
  readonly element?: string;
  readonly variable?: string;
  /** JSON, or plain text. */
  readonly value?: string;
}

/** The lines as the server takes them, in their order. */
export function instructionsOf(lines: readonly InstructionLine[]): Schemas['ModificationInstruction'][] {
  return lines.map(({ kind, element = '', variable = '', value = '' }) =>
    kind === 'setVariables' ? { setVariables: { [variable.trim()]: valueOf(value) } } : { [kind]: element },
  );
}

/** `12`, `true`, `null`, `{"a":1}` and `"12"` as JSON says; anything else is the text itself. */
export function valueOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}
