import type { PlannedElement } from '../lane/model/plan';
import { attributeInWords } from '../lane/check/attribute-in-words';
import type { ElementGraph } from './element-graph';
import { findingAt, type ProofFinding, type Words } from './finding';
import type { Rung } from './policy-file';
import type { PolicyInput } from './policy-input';

/**
 * Every user task that nobody does in time comes to somebody else: by a timer beside it whose path leads there, or by
 * the ladder the policy declares, which the runtime climbs for every overdue task.
 */
export function checkEscalation(
  ladder: 'drawn' | readonly Rung[],
  { plan, elements, roles }: PolicyInput,
): ProofFinding[] {
  const next = followers(elements);
  const unknown =
    ladder === 'drawn' || !roles
      ? []
      : ladder.flatMap(({ to }) => to).filter((role) => !roles.includes(role));
  return [
    ...[...new Set(unknown)].map((role) => findingAt(elements, undefined, roleUnknown(role))),
    ...plan
      .filter(({ type }) => type === 'UserTask')
      .filter((task) => !isDrawn(task, plan, next))
      .flatMap((task) => {
        const words = ladder === 'drawn' ? missing : wordsOf(task, ladder);
        return words ? [findingAt(elements, task.id, words)] : [];
      }),
  ];
}

function wordsOf(task: PlannedElement, ladder: readonly Rung[]): Words | undefined {
  if (task.attributes['due'] === undefined) return dueless;
  const own = rolesOf(task);
  const isHigher = !own || ladder.some(({ to }) => to.some((role) => !own.includes(role)));
  return isHigher ? undefined : sameRoles;
}

/** A timer beside the task, or beside a sub-process around it, whose path escalates. */
function isDrawn(
  task: PlannedElement,
  plan: readonly PlannedElement[],
  next: ReadonlyMap<string, readonly string[]>,
): boolean {
  const hosts = [task.id, ...task.scopes];
  const byId = new Map(plan.map((element) => [element.id, element]));
  const timers = hosts
    .flatMap((host) => next.get(host) ?? [])
    .filter((id) => byId.get(id)?.boundary && byId.get(id)?.timer);
  const seen = new Set<string>([task.id]);
  const open = [...timers];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const element = byId.get(id);
    if (!element || seen.has(id)) continue;
    seen.add(id);
    if (escalates(element, task)) return true;
    // What follows the next person's work is no answer to the delay of this one.
    if (element.type !== 'UserTask') open.push(...(next.get(id) ?? []));
  }
  return false;
}

function escalates(element: PlannedElement, task: PlannedElement): boolean {
  if (element.throws?.kind === 'escalation') return true;
  if (element.type !== 'UserTask') return false;
  const [own, others] = [rolesOf(task), rolesOf(element)];
  if (!own || !others) return element.attributes['role'] !== task.attributes['role'];
  return others.some((role) => !own.includes(role));
}

/** Undefined when an expression tells them. */
function rolesOf({ attributes: { role } }: PlannedElement): readonly string[] | undefined {
  return role?.startsWith('=') ? undefined : (role?.split(/\s+/).filter(Boolean) ?? []);
}

function followers(elements: ElementGraph): Map<string, string[]> {
  const next = new Map<string, string[]>();
  for (const { id, after } of elements.values())
    for (const before of after) next.set(before, [...(next.get(before) ?? []), id]);
  return next;
}

const missing: Words = {
  rule: 'policy-escalation',
  problem: { zh: '用户任务逾期后无人督促。', en: 'Nobody gets to know when the user task is overdue.' },
  remedy: {
    zh: '加一个定时边界事件，通向升级事件或其他角色的任务；或在策略中写明 escalation 阶梯。',
    en: 'Put a timer beside it that leads to an escalation or to a task of another role, or declare an escalation ladder in the policy.',
  },
};

const dueless: Words = {
  rule: 'policy-escalation',
  problem: {
    zh: '没有期限，升级阶梯无从起算。',
    en: 'It has no due date for the escalation ladder to count from.',
  },
  remedy: { zh: `填写${attributeInWords('due').zh}。`, en: `Fill ${attributeInWords('due').en} in.` },
};

const sameRoles: Words = {
  rule: 'policy-escalation',
  problem: {
    zh: '逾期只升级给本来就负责的角色。',
    en: 'When overdue it escalates only to the roles that have it anyway.',
  },
  remedy: {
    zh: '在阶梯中加一级更高的角色，或画出升级路径。',
    en: 'Add a rung with a higher role to the ladder, or draw the escalation.',
  },
};

const roleUnknown = (role: string): Words => ({
  rule: 'policy-escalation',
  problem: {
    zh: `升级阶梯中的角色「${role}」不存在。`,
    en: `The escalation ladder names the role «${role}», which is not there.`,
  },
  remedy: { zh: '改用已有的角色。', en: 'Name an existing role.' },
});
