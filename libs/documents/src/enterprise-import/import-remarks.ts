import type { LineRemark } from '../workbook/workbooks';
import type { RowProblem } from './import-problem';

/** Header of the column that says what is wrong. */
export const remarkTitle = '错误原因';

/** The problems line by line, as they stand in the workbook that goes back. */
export function remarksOf(problems: readonly RowProblem[]): LineRemark[] {
  const byLine = new Map<number, RowProblem[]>();
  for (const problem of problems) byLine.set(problem.line, [...(byLine.get(problem.line) ?? []), problem]);
  return [...byLine].map(([line, own]) => ({
    line,
    columns: [...new Set(own.flatMap(({ column }) => column ?? []))],
    text: own.map(({ header, message }) => (header ? `${header}：${message.zh}` : message.zh)).join('；'),
  }));
}
