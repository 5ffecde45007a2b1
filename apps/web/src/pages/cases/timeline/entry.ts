import type { Schemas } from '../../../api/client';

/** What an entry of a timeline tells, read from its detail. */
export interface CommandEntry {
  readonly command: string;
  readonly actorId: string | undefined;
  readonly actorName: string;
  /** Name of the one in whose name it was done. */
  readonly onBehalfOf: string | undefined;
  readonly channel: string | undefined;
  readonly input: Readonly<Record<string, unknown>>;
  readonly documents: readonly { kind: string; number?: string }[];
}

type Detail = Schemas['TimelineEntry']['detail'];

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function documentsIn(value: unknown): { kind: string; number?: string }[] {
  if (!Array.isArray(value)) return [];
  return value.filter(isRecord).flatMap(({ kind, number }) => {
    const code = text(kind);
    return code ? [{ kind: code, number: text(number) }] : [];
  });
}

/** A command of a timeline. */
export function commandEntry(detail: Detail): CommandEntry {
  return {
    command: text(detail.command) ?? '',
    actorId: text(detail.actorId),
    actorName: text(detail.actorName) ?? '',
    onBehalfOf: text(detail.onBehalfOf),
    channel: text(detail.channel),
    input: isRecord(detail.input) ? detail.input : {},
    documents: documentsIn(detail.documents),
  };
}

/** A verdict of a timeline, as the gates themselves are answered. */
export function verdictEntry(detail: Detail): Schemas['RuleResult'] & { attempt: number } {
  return {
    rule: text(detail.rule) ?? '',
    version: Number(detail.ruleVersion ?? 0),
    variant: text(detail.variant),
    passed: detail.passed === true,
    outcome: text(detail.outcome) ?? '',
    criteria: (Array.isArray(detail.criteria) ? detail.criteria : []) as Schemas['RuleCriterion'][],
    failing: (Array.isArray(detail.failing) ? detail.failing : []) as string[],
    attempt: Number(detail.attempt ?? 0),
  };
}

/** A change of state of a timeline. */
export function stateEntry(detail: Detail): { from: string | undefined; to: string } {
  return { from: text(detail.from), to: text(detail.to) ?? '' };
}
