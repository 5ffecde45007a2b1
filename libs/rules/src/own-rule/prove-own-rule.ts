import { isBihuanError } from '@bihuan/kernel';
import { compileFeel } from '../feel/compile-feel';
import { feelComplaint } from '../feel/feel-complaint';
import type { RuleContext } from '../rule-book/rule';
import { CELL_VALUE, cellExpression } from './decision-table';
import { contextOf, type OwnRuleDefinition, ownRule } from './own-rule';
import { proveTable } from './prove-table';
import { type RuleFinding, said } from './rule-finding';

/** What a rule is proven against. */
export interface RuleProofOptions {
  /** Facts as the rule will get them: every name it uses has to be one of theirs. @default names are not checked */
  readonly example?: Readonly<Record<string, unknown>>;
  readonly context: RuleContext;
}

const reserved = ['passed', 'outcome', 'failing'];

/** Every reason why a rule could fail when a case depends on it: expressions, names, results, gaps and overlaps of a table. */
export function proveOwnRule(definition: OwnRuleDefinition, options: RuleProofOptions): RuleFinding[] {
  const { criteria, table } = definition;
  if ((criteria === undefined) === (table === undefined)) {
    return [said('', '须写判据或决策表，二者取一', 'it needs criteria or a table, one of the two')];
  }
  const known = options.example && new Set(Object.keys(contextOf(options.example, options.context)));
  const findings = [...expressions(definition)].flatMap(([at, source, own]) =>
    checkExpression({ at, source, ...(known && { known: new Set([...known, ...own]) }) }),
  );
  findings.push(...checkShape(definition));
  if (findings.length > 0) return findings;
  if (table) findings.push(...proveTable(table, options.context));
  if (options.example && findings.length === 0) findings.push(...tryIt(definition, options));
  return findings;
}

function* expressions({
  criteria = [],
  table,
}: OwnRuleDefinition): Generator<readonly [at: string, source: string, own: readonly string[]]> {
  for (const [index, { expression }] of criteria.entries())
    yield [`criteria.${index}.expression`, expression, []];
  for (const [index, { expression }] of (table?.inputs ?? []).entries())
    yield [`table.inputs.${index}.expression`, expression, []];
  for (const [row, { when }] of (table?.rows ?? []).entries()) {
    for (const [column, cell] of when.entries()) {
      const source = cellExpression(cell);
      if (source !== undefined) yield [`table.rows.${row}.when.${column}`, source, [CELL_VALUE]];
    }
  }
}

function checkExpression({
  at,
  source,
  known,
}: {
  readonly at: string;
  readonly source: string;
  readonly known?: ReadonlySet<string>;
}): RuleFinding[] {
  try {
    const { names: used } = compileFeel(source);
    const unknown = known ? used.filter((name) => !known.has(name)) : [];
    if (unknown.length === 0) return [];
    const names = unknown.join(', ');
    return [said(at, `未知的名称: ${names}`, `unknown names: ${names}`)];
  } catch (error) {
    if (!isBihuanError(error)) throw error;
    const { zh, en } = feelComplaint(error);
    return [said(at, `表达式有误: ${zh}`, en)];
  }
}

function checkShape({ criteria, table }: OwnRuleDefinition): RuleFinding[] {
  if (table) {
    if (table.inputs.length === 0 || table.rows.length === 0)
      return [said('table', '至少要有一列和一行', 'it needs at least one column and one row')];
    return table.rows.flatMap(({ when }, row) =>
      when.length === table.inputs.length
        ? []
        : [said(`table.rows.${row}`, '每列须有一格', 'it needs one cell per column')],
    );
  }
  const codes = criteria?.map(({ code }) => code) ?? [];
  if (codes.length === 0) return [said('criteria', '至少要有一条判据', 'it needs at least one criterion')];
  return codes.flatMap((code, index) =>
    !reserved.includes(code) && codes.indexOf(code) === index
      ? []
      : [said(`criteria.${index}.code`, `编码「${code}」重复或为保留字`, `the code «${code}» is taken`)],
  );
}

function tryIt(definition: OwnRuleDefinition, { example, context }: RuleProofOptions): RuleFinding[] {
  try {
    ownRule(definition, 1).evaluate(example ?? {}, context);
    return [];
  } catch (error) {
    if (!isBihuanError(error)) throw error;
    const { zh, en } = feelComplaint(error);
    return [said('', `在示例事实上无法判定: ${zh}`, `it fails on the example facts: ${en}`)];
  }
}
