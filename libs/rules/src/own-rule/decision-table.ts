import { type CompiledFeel, compileFeel } from '../feel/compile-feel';
import type { BilingualText } from '../rule-book/rule';

/** A column that is looked at. */
export interface TableInput {
  readonly label: BilingualText;
  /** FEEL over the facts, without the leading `=`. */
  readonly expression: string;
  /** All values there can be, when they are few. @default any */
  readonly values?: readonly string[];
}

/** A row: when its cells apply, what follows. */
export interface TableRow {
  /**
   * One cell per input: `-` for any value, else FEEL unary tests, e.g. `"MAJOR"`, `> 30`, `[1..5]`, `"A", "B"`,
   * `not("A")`.
   */
  readonly when: readonly string[];
  /** The branch to take, e.g. PASS, RETURN. */
  readonly outcome: string;
  /** Whether the gate is passed. */
  readonly passed: boolean;
  /** What a person reads. */
  readonly reason: BilingualText;
}

/** A DMN decision table whose decision is the verdict of a gate. */
export interface DecisionTable {
  /** `UNIQUE`: at most one row may apply. `FIRST`: the first one that applies counts. */
  readonly hitPolicy: 'UNIQUE' | 'FIRST';
  readonly inputs: readonly TableInput[];
  readonly rows: readonly TableRow[];
}

/** What a table says of some facts. */
export interface TableDecision {
  readonly passed: boolean;
  readonly outcome: string;
  readonly reason: BilingualText;
  /** Values of the inputs, by their expression. */
  readonly inputs: Readonly<Record<string, unknown>>;
}

/** Whether a cell applies to a value. */
export type CellTest = (value: unknown, context: Record<string, unknown>) => boolean;

/** Name by which a cell calls the value it looks at. */
export const CELL_VALUE = 'input';

/** The expression a cell stands for; undefined when it applies to everything. */
export function cellExpression(cell: string): string | undefined {
  const text = cell.trim();
  if (text === '' || text === '-') return undefined;
  const negated = /^not\s*\(([\s\S]*)\)$/.exec(text)?.[1];
  return negated === undefined ? `${CELL_VALUE} in (${text})` : `not(${CELL_VALUE} in (${negated}))`;
}

/** Compiles a cell. @throws RulesError */
export function cellTest(cell: string): CellTest {
  const expression = cellExpression(cell);
  if (expression === undefined) return () => true;
  const compiled = compileFeel(expression);
  // Null is what FEEL says of values that cannot be compared.
  return (value, context) => compiled.evaluate({ ...context, [CELL_VALUE]: value }) === true;
}

/** The rows that apply to the values of the inputs, by their place. */
export function rowsFor(
  tests: readonly (readonly CellTest[])[],
  values: readonly unknown[],
  context: Record<string, unknown>,
): number[] {
  return tests.flatMap((cells, row) =>
    cells.every((cell, column) => cell(values[column], context)) ? [row] : [],
  );
}

/** Compiles a table. @throws RulesError */
export function decide(table: DecisionTable): (context: Record<string, unknown>) => TableDecision {
  const inputs: CompiledFeel[] = table.inputs.map(({ expression }) => compileFeel(expression));
  const tests = table.rows.map(({ when }) => when.map(cellTest));
  return (context) => {
    const values = inputs.map((input) => input.evaluate(context));
    const shown = Object.fromEntries(table.inputs.map(({ expression }, i) => [expression, values[i]]));
    const hits = rowsFor(tests, values, context);
    const row = table.rows[hits[0] ?? -1];
    if (!row) return { ...undecided('没有适用的行', 'no row applies'), inputs: shown };
    if (table.hitPolicy === 'UNIQUE' && hits.length > 1) {
      const rows = hits.map((hit) => hit + 1).join(', ');
      return {
        ...undecided(`第 ${rows} 行同时适用`, `rows ${rows} apply at the same time`),
        inputs: shown,
      };
    }
    const { passed, outcome, reason } = row;
    return { passed, outcome, reason, inputs: shown };
  };
}

function undecided(zh: string, en: string): Omit<TableDecision, 'inputs'> {
  return { passed: false, outcome: 'RETURN', reason: { zh, en } };
}
