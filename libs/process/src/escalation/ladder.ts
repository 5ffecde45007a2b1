import { compileFeel } from '@bihuan/rules';
import { parsePolicies, type Rung } from '../proof/policy-file';

const before = compileFeel('date and time(now) - duration(length)');

/** The escalation ladder a workflow declares for its user tasks; empty when it declares none. */
export function ladderOf(policies: string): readonly Rung[] {
  const ladders = parsePolicies(policies).flatMap((policy) =>
    policy.kind === 'everyUserTask' && Array.isArray(policy.escalation)
      ? [policy.escalation as readonly Rung[]]
      : [],
  );
  return ladders[0] ?? [];
}

/** Tasks due at this moment or earlier have come to a rung by now. */
export function dueFor({ after }: Rung, now: Date): Date {
  return new Date(String(before.evaluate({ now: now.toISOString(), length: after })));
}
