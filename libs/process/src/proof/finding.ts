import type { Bilingual, Finding } from '../lane/definition-refused.error';
import type { ElementGraph } from './element-graph';
import { flowsOf, type Move } from './net';
import type { LoopPolicy } from './policy-file';

/** A reason against a definition that can show a run leading there. */
export interface ProofFinding extends Finding {
  /** Ids of the sequence flows taken from the start, in order; absent when no run leads there. */
  readonly path?: readonly string[];
  /** Code of the loop policy that does not hold. */
  readonly policy?: string;
  /** What that policy demands. */
  readonly policyTitle?: Bilingual;
}

/** What a finding says, without where. */
export type Words = Pick<Finding, 'rule' | 'problem' | 'remedy'>;

/** A finding that speaks for a policy. */
export function against({ code, title }: LoopPolicy): (finding: ProofFinding) => ProofFinding {
  return (finding) => ({ ...finding, policy: code, policyTitle: title });
}

/** A finding at an element, with the run that shows it. */
export function findingAt(
  elements: ElementGraph,
  elementId: string | undefined,
  { rule, problem, remedy }: Words,
  moves?: readonly Move[],
): ProofFinding {
  const name = elementId === undefined ? undefined : elements.get(elementId)?.name;
  return {
    ...(elementId !== undefined && { elementId }),
    ...(name !== undefined && { elementName: name }),
    ...{ rule, problem, remedy },
    ...(moves && { path: flowsOf(moves) }),
  };
}
