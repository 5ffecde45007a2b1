import { findingAt, type ProofFinding, type Words } from './finding';
import { checkEscalation } from './escalation-policy';
import { checkNever } from './never-policy';
import type { EveryUserTaskPolicy, LoopPolicy, SeparatePolicy } from './policy-file';
import { matching, type PolicyInput } from './policy-input';

/** Checks one loop policy on every run the diagram allows. */
export function checkPolicy(policy: LoopPolicy, input: PolicyInput): readonly ProofFinding[] {
  const unknown = namedElements(policy).filter((id) => matching([id], input.elements).length === 0);
  const findings =
    unknown.length > 0
      ? unknown.map((id) => findingAt(input.elements, undefined, elementUnknown(id)))
      : check(policy, input);
  return findings.map((finding) => ({ ...finding, policy: policy.code }));
}

function check(policy: LoopPolicy, input: PolicyInput): ProofFinding[] {
  switch (policy.kind) {
    case 'never':
      return checkNever(policy, input);
    case 'separate':
      return checkSeparate(policy, input);
    case 'everyUserTask':
      return checkUserTasks(policy, input);
  }
}

function namedElements(policy: LoopPolicy): readonly string[] {
  if (policy.kind === 'never') return [...policy.reach, ...policy.without.flatMap(({ since }) => since)];
  return policy.kind === 'separate' ? [policy.performer, policy.from] : [];
}

function checkSeparate(policy: SeparatePolicy, { plan, elements, commands }: PolicyInput): ProofFinding[] {
  const { performer, from, guaranteedBy } = policy;
  if (guaranteedBy !== undefined && (!commands || commands.includes(guaranteedBy))) return [];
  return plan
    .filter(({ id }) => matching([performer], elements).includes(id))
    .filter(({ attributes }) => {
      const kept = attributes['notPerformerOf']?.split(/\s+/) ?? [];
      return !matching([from], elements).every((id) => kept.includes(id));
    })
    .map(({ id }) => findingAt(elements, id, notSeparate(from)));
}

function checkUserTasks({ has, escalation }: EveryUserTaskPolicy, input: PolicyInput): ProofFinding[] {
  const { plan, elements } = input;
  const lacking = plan
    .filter(({ type }) => type === 'UserTask')
    .flatMap(({ id, attributes }) =>
      has
        .filter((name) => attributes[name] === undefined)
        .map((name) => findingAt(elements, id, lacks(name))),
    );
  if (escalation === undefined) return lacking;
  // What lacks its due date has been told so.
  const told = new Set(lacking.map(({ elementId }) => elementId));
  return [
    ...lacking,
    ...checkEscalation(escalation, input).filter(({ elementId: id }) => !id || !told.has(id)),
  ];
}

const notSeparate = (from: string): Words => ({
  rule: 'policy-separate',
  problem: { zh: `做过「${from}」的人也可以做这一步。`, en: `Who did «${from}» could do this too.` },
  remedy: {
    zh: `加上 bihuan:notPerformerOf="${from}"。`,
    en: `Add bihuan:notPerformerOf="${from}".`,
  },
});

const lacks = (name: string): Words => ({
  rule: 'policy-every-user-task',
  problem: { zh: `用户任务缺少 bihuan:${name}。`, en: `The user task has no bihuan:${name}.` },
  remedy: { zh: `补上 bihuan:${name}。`, en: `Give it bihuan:${name}.` },
});

const elementUnknown = (id: string): Words => ({
  rule: 'policy-element-unknown',
  problem: {
    zh: `策略提到的元素「${id}」不在流程图中。`,
    en: `The policy names «${id}», which is not in the diagram.`,
  },
  remedy: {
    zh: '更正策略中的编号，或恢复该元素。',
    en: 'Mend the id in the policy, or put the element back.',
  },
});
