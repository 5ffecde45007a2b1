import { attributeInWords } from '../lane/check/attribute-in-words';
import { against, findingAt, type ProofFinding, type Words } from './finding';
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
  return findings.map(against(policy));
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
    .map(({ id }) => findingAt(elements, id, notSeparate(from, elements.get(from)?.name ?? from)));
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

const notSeparate = (from: string, name: string): Words => ({
  rule: 'policy-separate',
  problem: { zh: `做过「${name}」的人也可以做这一步。`, en: `Who did «${name}» could do this too.` },
  remedy: {
    zh: `在${attributeInWords('notPerformerOf').zh}中加上「${name}」。`,
    en: `Add «${name}» to ${attributeInWords('notPerformerOf').en}.`,
  },
});

const lacks = (attribute: string): Words => {
  const { zh, en } = attributeInWords(attribute);
  return {
    rule: 'policy-every-user-task',
    problem: { zh: `这一步没有填写${zh}。`, en: `This step lacks ${en}.` },
    remedy: { zh: `填写${zh}。`, en: `Fill ${en} in.` },
  };
};

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
