import type { RuleContext } from '../rule-book/rule';
import { cellTest, type DecisionTable, rowsFor } from './decision-table';
import { contextOf } from './own-rule';
import { type RuleFinding, said } from './rule-finding';

/** Most combinations of values that are looked at. */
const MOST = 20_000;

/**
 * Looks for values no row applies to, and for a UNIQUE table also for values several rows apply to. Cells compare
 * with literals, so the literals, what lies just beside and between them, and one value that none names stand for all.
 */
export function proveTable(table: DecisionTable, context: RuleContext): RuleFinding[] {
  const samples = table.inputs.map(
    ({ values }, column) => values ?? samplesOf(table.rows.map(({ when }) => when[column] ?? '')),
  );
  const combinations = samples.reduce((product, values) => product * values.length, 1);
  if (combinations > MOST) {
    return [
      said(
        'table',
        '组合太多，无法检查空缺和重叠；请分成几张表',
        'too many combinations to look at; use several tables',
      ),
    ];
  }
  const tests = table.rows.map(({ when }) => when.map(cellTest));
  const names = contextOf({}, context);
  const hit = new Set<number>();
  for (const values of product(samples)) {
    const rows = rowsFor(tests, values, names);
    const shown = values.map((value) => JSON.stringify(value)).join(' / ');
    if (rows.length === 0) return [said('table', `没有适用的行: ${shown}`, `no row applies to ${shown}`)];
    if (table.hitPolicy === 'UNIQUE' && rows.length > 1) {
      const lines = rows.map((row) => row + 1).join(', ');
      return [
        said(`table.rows.${rows[1]}`, `第 ${lines} 行重叠: ${shown}`, `rows ${lines} both apply to ${shown}`),
      ];
    }
    hit.add(rows[0] as number);
  }
  return table.rows.flatMap((_, row) =>
    hit.has(row)
      ? []
      : [said(`table.rows.${row}`, `第 ${row + 1} 行永远不适用`, `row ${row + 1} never applies`)],
  );
}

/** Values that stand for all, as far as the cells of a column tell them apart. */
function samplesOf(cells: readonly string[]): unknown[] {
  const text = cells.join(' , ');
  const strings = [...text.matchAll(/"([^"]*)"/g)].map(([, inner = '']) => inner);
  const rest = text.replace(/"[^"]*"/g, ' ');
  const numbers = [...rest.matchAll(/\d+(?:\.\d+)?/g)].map(([number]) => Number(number));
  const negative = [...rest.matchAll(/-\s*(\d+(?:\.\d+)?)/g)].map(([, number]) => -Number(number));
  const samples: unknown[] = [];
  if (/\b(true|false)\b/.test(rest)) samples.push(true, false);
  if (/\bnull\b/.test(rest)) samples.push(null);
  for (const number of [...numbers, ...negative]) samples.push(number - 0.5, number, number + 0.5);
  if (strings.length > 0) samples.push('', ...strings, ...strings.map((inner) => `${inner}~`));
  return samples.length > 0 ? [...new Set(samples)] : [null];
}

function* product(columns: readonly (readonly unknown[])[]): Generator<unknown[]> {
  const [first, ...others] = columns;
  if (!first) {
    yield [];
    return;
  }
  for (const value of first) for (const rest of product(others)) yield [value, ...rest];
}
