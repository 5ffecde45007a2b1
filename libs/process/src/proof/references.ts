import type { PlannedElement } from '../lane/model/plan';
import type { Catalogue } from './catalogue';
import type { ElementGraph } from './element-graph';
import { findingAt, type ProofFinding, type Words } from './finding';
import { ruleInWords } from './rule-in-words';

/** Findings, and the checks nobody could make because a list is missing. */
export interface Checked {
  readonly findings: readonly ProofFinding[];
  readonly skipped: readonly string[];
}

/** What a definition names has to exist: roles, handlers, rules, messages, called definitions, legal clocks, earlier tasks. */
export function checkReferences(
  plan: readonly PlannedElement[],
  conditions: readonly { readonly elementId: string; readonly source: string }[],
  elements: ElementGraph,
  catalogue: Catalogue,
): Checked {
  const named = [
    ...plan.flatMap(namesOf),
    ...conditions.flatMap(({ elementId, source }) => clocksIn(elementId, source)),
  ];
  const known = knownNames(elements, catalogue);
  const findings = named.flatMap(({ kind, elementId, name }) => {
    const list = known[kind];
    if (!list || list.has(name)) return [];
    const words = kind === 'variant' ? variantUnknown(name, catalogue) : unknown(kind, name);
    return [findingAt(elements, elementId, words)];
  });
  const kinds = new Set(named.map(({ kind }) => kind));
  return { findings, skipped: [...kinds].filter((kind) => !known[kind]).map((kind) => catalogueOf[kind]) };
}

type Kind = 'role' | 'handler' | 'rule' | 'variant' | 'definition' | 'message' | 'clock' | 'element';

interface Named {
  readonly kind: Kind;
  readonly elementId: string;
  readonly name: string;
}

const catalogueOf: Readonly<Record<Kind, string>> = {
  role: 'roles',
  handler: 'handlers',
  rule: 'rules',
  variant: 'rules',
  definition: 'definitions',
  message: 'messages',
  clock: 'legalClocks',
  element: 'elements',
};

function namesOf(element: PlannedElement): Named[] {
  const { id: elementId, type, attributes, eventName, standsAs, begins, throws } = element;
  const literal = (kind: Kind, name: string | undefined): Named[] =>
    name === undefined || name.startsWith('=') ? [] : [{ kind, elementId, name }];
  const { rule, variant } = attributes;
  const listed = (kind: Kind, names: string | undefined): Named[] =>
    names === undefined || names.startsWith('=')
      ? []
      : names.split(/\s+/).flatMap((name) => literal(kind, name || undefined));
  return [
    ...listed('role', attributes['role']),
    ...(type === 'ServiceTask' && attributes['topic'] === undefined
      ? literal('handler', attributes['handler'] ?? elementId)
      : []),
    ...literal('rule', rule),
    ...(rule !== undefined && variant !== undefined ? literal('variant', joined(rule, variant)) : []),
    ...literal('definition', attributes['calledElement']),
    ...(standsAs === 'message' || begins === 'message' || throws?.kind === 'message'
      ? literal('message', eventName)
      : []),
    ...listed('element', attributes['notPerformerOf']),
    ...Object.values(attributes).flatMap((text) => clocksIn(elementId, text)),
    ...eventTexts(element).flatMap((text) => clocksIn(elementId, text)),
  ];
}

/** FEEL that stands in an event definition. */
function eventTexts({ timer, condition }: PlannedElement): string[] {
  const feel = timer && 'feel' in timer.value ? timer.value.feel : condition;
  return feel ? [`=${feel.source}`] : [];
}

function clocksIn(elementId: string, text: string): Named[] {
  if (!text.startsWith('=')) return [];
  return [...text.matchAll(/\blegal(?:Clock|Value)\(\s*"([^"]*)"/g)].map(([, name = '']) => ({
    ...{ kind: 'clock' as const, elementId, name },
  }));
}

function joined(rule: string, variant: string): string {
  return variant.startsWith('=') || rule.startsWith('=') ? '=' : `${rule}/${variant}`;
}

function knownNames(
  elements: ElementGraph,
  { roles, handlers, rules, definitions, messages, legalClocks }: Catalogue,
): Readonly<Record<Kind, ReadonlySet<string> | undefined>> {
  const set = (names: readonly string[] | undefined): ReadonlySet<string> | undefined =>
    names && new Set(names);
  return {
    role: set(roles),
    handler: set(handlers),
    rule: set(rules?.map(({ code }) => code)),
    variant: set(rules?.flatMap(({ code, variants }) => variants.map((variant) => joined(code, variant)))),
    definition: set(definitions),
    message: set(messages),
    clock: set(legalClocks),
    element: new Set(elements.keys()),
  };
}

const labels: Readonly<Record<Exclude<Kind, 'variant'>, readonly [zh: string, en: string]>> = {
  role: ['角色', 'role'],
  handler: ['服务处理程序', 'handler'],
  rule: ['规则', 'rule'],
  definition: ['被调用的流程', 'called definition'],
  message: ['消息', 'message'],
  clock: ['法定期限', 'legal clock'],
  element: ['元素', 'element'],
};

function unknown(kind: keyof typeof labels, name: string): Words {
  const [zh, en] = labels[kind];
  return {
    rule: `${kind}-unknown`,
    problem: { zh: `不存在的${zh}「${name}」。`, en: `There is no ${en} «${name}».` },
    remedy: {
      zh: `改用已有的${zh}，或先把它建立起来。`,
      en: `Name an existing ${en}, or provide this one first.`,
    },
  };
}

function variantUnknown(name: string, { rules }: Catalogue): Words {
  const [rule = '', variant = ''] = name.split('/');
  const { zh, en } = ruleInWords({ rule }, rules);
  return {
    rule: 'variant-unknown',
    problem: { zh: `规则${zh}没有「${variant}」这种形式。`, en: `The rule ${en} has no form «${variant}».` },
    remedy: { zh: '改用该规则已有的形式。', en: 'Name a form the rule has.' },
  };
}
