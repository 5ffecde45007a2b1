import { isInTime, type IsoDateOrInstant } from '../calendar/local-date';
import { documentKind, titlesOf, type PresentDocument } from '../documents/document-precedence';
import { requiredDocuments, type CaseCircumstances } from '../documents/document-sets';
import { criterion, defineRule, noneOf } from '../rule-book/define-rule';
import type { RuleCriterion } from '../rule-book/rule';
import { closingRoleNames, closingSigners, type ClosingRole } from './closing-signers';

/** What a case shows when it asks to be struck off. */
export interface StrikeOffFacts extends CaseCircumstances {
  /** Verdict of the last review on every item of the hazard. */
  readonly items: readonly { readonly title: string; readonly passed: boolean }[];
  readonly documents: readonly PresentDocument[];
  readonly signatures: readonly {
    readonly role: ClosingRole;
    readonly signedBy: string;
    readonly signedAt: IsoDateOrInstant;
  }[];
}

/** G11 销号: all items passed, the document set complete and approved, all signatures by level and in order. */
export const strikeOff = defineRule<StrikeOffFacts>({
  code: 'STRIKE_OFF',
  version: 1,
  name: { zh: '销号', en: 'Strike-off' },
  criteria: (facts) => [items(facts), documents(facts), signatures(facts)],
});

function items({ items: inputs }: StrikeOffFacts): RuleCriterion {
  const open = inputs.filter(({ passed }) => !passed).map(({ title }) => title);
  return criterion(
    'items',
    { zh: '隐患项', en: 'Items' },
    [
      [inputs.length > 0, '没有复查结论', 'there is no review verdict'],
      [open.length === 0, `未合格：${open.join('、')}`, `not passed: ${open.join(', ')}`],
    ],
    { inputs: { items: inputs }, basis: '16号令 Art 23 [B]; G11 [D]' },
  );
}

function documents(facts: StrikeOffFacts): RuleCriterion {
  const present = facts.documents.map(({ code }) => code);
  const missing = requiredDocuments(facts)
    .filter(({ anyOf, dueBy }) => dueBy === 'STRIKE_OFF' && !anyOf.some((code) => present.includes(code)))
    .map(titlesOf);
  const pending = facts.documents
    .filter(({ approved }) => !approved)
    .map(({ code }) => documentKind(code).name);
  return criterion(
    'documents',
    { zh: '档案资料', en: 'Documents' },
    [noneOf(missing, '缺少', 'missing'), noneOf(pending, '未审批', 'not approved')],
    { inputs: { documents: facts.documents, level: facts.level }, basis: 'must-have document set [D]' },
  );
}

function signatures({ level, signatures: inputs }: StrikeOffFacts): RuleCriterion {
  const roles = closingSigners(level);
  const signed = roles.map((role) => inputs.find((signature) => signature.role === role));
  const missing = roles.filter((_, index) => !signed[index]).map((role) => closingRoleNames[role]);
  const times = signed.flatMap((signature) => (signature ? [signature.signedAt] : []));
  const inOrder = times.every((time, index) => index === 0 || isInTime(times[index - 1] ?? time, time));
  return criterion(
    'signatures',
    { zh: '签字', en: 'Signatures' },
    [noneOf(missing, '缺少', 'missing'), [inOrder, '签字顺序不符', 'not signed in the order of the ladder']],
    {
      inputs: { signatures: inputs, signers: roles },
      basis: '签字销号 [V~ S39]; MAJOR + regulator leader [D]',
    },
  );
}
