import type { DemoStage, Row } from './demo-stage';

/** One entry of `GET /hazards/{id}/timeline`. */
export interface TimelineEntry {
  readonly at: string;
  readonly kind: 'COMMAND' | 'GATE' | 'STATE';
  readonly detail: Readonly<Record<string, unknown>>;
}

/** A stored evaluation of a gate, as the timeline tells it. */
export interface GateSeen {
  readonly rule: string;
  readonly variant: string | null;
  readonly attempt: number;
  readonly passed: boolean;
  readonly outcome: string;
  readonly failing: readonly string[];
}

/** What can be seen of a case after it was played, from the API alone. */
export interface CaseSeen {
  readonly hazard: Row;
  readonly timeline: readonly TimelineEntry[];
  readonly gates: readonly GateSeen[];
  /** States in the order they were entered. */
  readonly states: readonly string[];
  readonly plans: readonly Row[];
  readonly escalations: readonly Row[];
  readonly lookbacks: readonly Row[];
}

/** Something the case definition says must be true at the end. */
export interface Expectation {
  readonly says: string;
  holds(seen: CaseSeen): boolean;
}

/** A case of the domain reference that can be played through the API. */
export interface DemoCase {
  readonly id: string;
  readonly titleZh: string;
  readonly title: string;
  /** @returns id of the hazard whose story it is */
  play(stage: DemoStage): Promise<string>;
  readonly expectations: readonly Expectation[];
}

/** Whether a gate's evaluations came out like this, in order; `failing` in any order. */
export function gateIs(
  rule: string,
  ...expected: { readonly outcome: string; readonly failing?: readonly string[] }[]
): Expectation {
  const wording = expected.map(({ outcome, failing = [] }) => [outcome, ...failing].join(' '));
  return {
    says: `${rule}: ${wording.join(', then ') || 'never evaluated'}`,
    holds({ gates }) {
      const seen = gates.filter((gate) => gate.rule === rule);
      return (
        seen.length === expected.length &&
        expected.every(({ outcome, failing = [] }, index) => {
          const gate = seen[index];
          return gate?.outcome === outcome && sameMembers(gate.failing, failing);
        })
      );
    },
  };
}

/** Whether fields of the hazard have these values at the end. */
export function hazardHas(fields: Readonly<Record<string, unknown>>): Expectation {
  return {
    says: `hazard has ${JSON.stringify(fields)}`,
    holds: ({ hazard }) => Object.entries(fields).every(([name, value]) => hazard[name] === value),
  };
}

/** Whether these states were entered in this order, with others between them or not. */
export function statesPass(...expected: string[]): Expectation {
  return {
    says: `states pass ${expected.join(' → ')}`,
    holds({ states }) {
      let from = 0;
      return expected.every((state) => {
        from = states.indexOf(state, from) + 1;
        return from > 0;
      });
    },
  };
}

function sameMembers(one: readonly string[], other: readonly string[]): boolean {
  return [...one].sort().join() === [...other].sort().join();
}
