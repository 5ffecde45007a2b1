import type { PlannedElement } from '../lane/model/plan';
import { findingAt, type ProofFinding, type Words } from './finding';
import { STOP, type Observer } from './markings';
import { arriving, type Move } from './net';
import type { NeverPolicy, Pass } from './policy-file';
import { type NamedRule, ruleInWords } from './rule-in-words';
import { instancesAround } from './instances';
import { matching, type PolicyInput } from './policy-input';
import { reduce } from './reduce';

/** What a run has to show for one pass: nothing, an answer nobody has read yet, or a pass. */
const NOTHING = 0;
const ANSWERED = 1;
const PASSED = 2;

/** Follows one pass along a run. */
export interface Watch {
  /** Tells whether a move can change anything. */
  matters(move: Move): boolean;
  next(state: number, move: Move): number;
}

/** Looks for a run that comes to a protected element with none of the passes in hand. */
export function checkNever(policy: NeverPolicy, input: PolicyInput): ProofFinding[] {
  const watches = policy.without.map((pass) => watch(pass, input));
  return checkNeverFrom(policy, input, watches, 0);
}

/** Like {@link checkNever}, for runs that begin with these passes in hand: see {@link follow}. */
export function checkNeverFrom(
  { reach, without }: NeverPolicy,
  { net, elements, explorer, rules }: PolicyInput,
  watches: readonly Watch[],
  hand: number,
): ProofFinding[] {
  const goals = new Set(matching(reach, elements));
  const reduced = reduce(net, (move) => goals.has(move.elementId) || watches.some((w) => w.matters(move)));
  return [...goals].flatMap((goal) => {
    const { stopped } = explorer.explore(reduced, { ...observe(goal, watches), start: hand });
    return stopped ? [findingAt(elements, goal, bypassed(without, rules), arriving(stopped))] : [];
  });
}

/** The passes in hand after a move, as one number with three values each; 0 is none. */
export function follow(watches: readonly Watch[], hand: number, move: Move): number {
  return watches.reduce(
    (sum, one, index) => sum + one.next(Math.floor(hand / 3 ** index) % 3, move) * 3 ** index,
    0,
  );
}

/** Whether one of the passes is in hand. */
export function holds(watches: readonly Watch[], hand: number): boolean {
  return watches.some((_, index) => Math.floor(hand / 3 ** index) % 3 === PASSED);
}

/** Whether a move comes to an element, as opposed to going on from it. */
function arrivesAt(goal: string, { elementId, phase }: Move): boolean {
  return elementId === goal && phase !== 'leave' && phase !== 'fail';
}

/** Looks for a move that comes to the goal with no pass in hand. */
function observe(goal: string, watches: readonly Watch[]): Observer {
  return {
    start: 0,
    move: (hand, move) =>
      arrivesAt(goal, move) && !holds(watches, hand) ? STOP : follow(watches, hand, move),
  };
}

/**
 * A pass is a flow whose condition demands `<result>.passed` right after the rule was evaluated: the answer has
 * to be the one of this rule and may not be older than the last of `since`. Evaluated again, it has to pass again.
 * In a multi-instance the answer is the item's own, and says nothing of the others: it is no pass.
 */
export function watch(
  { rule, variant, since }: Pass,
  { plan, conditions, outputs, elements }: PolicyInput,
): Watch {
  const asked = plan.filter(
    ({ attributes }) =>
      attributes['rule'] === rule && (variant === undefined || attributes['variant'] === variant),
  );
  const forAll = asked.filter((element) => !element.loop && instancesAround(element, plan).length === 0);
  const results = new Set(forAll.flatMap(({ attributes }) => attributes['result'] ?? []));
  const asks = new Set(forAll.map(({ id }) => id));
  const spoils = new Set(
    plan.filter((element) => !asks.has(element.id) && writes(element)).map(({ id }) => id),
  );
  const resets = new Set([
    ...(since.length === 0 ? [] : matching(since, elements)),
    ...asked.filter((element) => !forAll.includes(element)).map(({ id }) => id),
  ]);
  const passing = new Set(
    [...conditions]
      .filter(([, source]) => [...results].some((name) => demands(source, name)))
      .map(([id]) => id),
  );
  return {
    matters: ({ elementId, takes }) =>
      [asks, spoils, resets].some((ids) => ids.has(elementId)) || takes.some((flow) => passing.has(flow)),
    next: (state, { elementId, phase, takes }) => {
      const done = phase === 'leave' || phase === 'pass';
      let now = state;
      if (resets.has(elementId)) now = NOTHING;
      else if (asks.has(elementId) && done) now = ANSWERED;
      else if (asks.has(elementId)) now = NOTHING;
      else if (spoils.has(elementId) && now === ANSWERED) now = NOTHING;
      return now === ANSWERED && takes.some((flow) => passing.has(flow)) ? PASSED : now;
    },
  };

  function writes({ id, attributes, loop }: PlannedElement): boolean {
    const written = [attributes['result'], loop?.output?.name, ...(outputs[id] ?? [])];
    return written.some((name) => name !== undefined && results.has(name));
  }
}

/** `a.b`, alone or compared with another name, a number or a text. */
const plainCondition = /^[\p{L}_][\p{L}\p{N}_.]*(\s*(=|!=|<=?|>=?)\s*([\p{L}\p{N}_.]+|"[^"]*"))?$/u;

/** `result.passed`, alone or as one of several plain conditions that all have to hold; nothing else is a pass. */
function demands(source: string, result: string): boolean {
  const parts = source.split(/\s+and\s+/).map((part) => part.trim());
  if (!parts.every((part) => plainCondition.test(part))) return false;
  return parts.some((part) => part.replaceAll(/\s*=\s*true$/g, '') === `${result}.passed`);
}

/** What is wrong with a run that comes to a protected element without a pass. */
export function bypassed(without: readonly Pass[], rules: readonly NamedRule[] | undefined): Words {
  const names = without.map((pass) => ruleInWords(pass, rules));
  return {
    rule: 'policy-never',
    problem: {
      zh: `沿此路径可以不经${names.map(({ zh }) => zh).join('或')}通过就到达这里。`,
      en: `This path comes here without ${names.map(({ en }) => en).join(' or ')} having passed.`,
    },
    remedy: {
      zh: '在此路径上放入该规则的业务规则任务，其后只有条件为 =<结果>.passed 的连线继续向前。',
      en: 'Put a business rule task with the rule on this path, and let only a flow with the condition =<result>.passed lead on.',
    },
  };
}
