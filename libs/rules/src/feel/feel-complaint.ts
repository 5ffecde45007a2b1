import { isBihuanError } from '@bihuan/kernel';
import type { BilingualText } from '../rule-book/rule';

type Values = Readonly<Record<string, unknown>>;

const chineseOf = (why: unknown): string => (why as BilingualText).zh;

const chinese: Readonly<Record<string, (values: Values) => string>> = {
  FEEL_SYNTAX: ({ near, position }) => `第 ${String(position)} 个字符“${String(near)}”附近写法有误`,
  FEEL_TOO_LONG: ({ limit }) => `最多 ${String(limit)} 个字符`,
  FEEL_REFUSED: ({ near, why }) => `“${String(near)}”不能使用：${chineseOf(why)}`,
  FEEL_UNKNOWN_NAME: ({ names }) => `用到了没有的名称：${String(names)}`,
  FEEL_NOT_BOOLEAN: ({ value }) => `得出的是 ${String(value)}，而不是“是”或“否”，请写成比较`,
  FEEL_FAILED: ({ why }) => `计算失败：${chineseOf(why)}`,
  FEEL_TOO_COSTLY: () => '计算超过 1 秒，请缩短列表或减少循环',
  DATE_INVALID: () => '日期不正确，请写成“2026-03-02”',
  CALENDAR_EXCEEDED: () => '该日期的节假日安排尚未公布，不能计算工作日，请改用自然日',
  LEGAL_CLOCK_UNKNOWN: () => '法定时限表中没有这一项',
  LEGAL_CLOCK_NOT_A_PERIOD: () => '这一项法定时限不是期限，不能计算到期日，请用 legalValue 读取',
};

/** What is wrong with an expression, in both languages; an error that is no complaint of FEEL is said as it is. */
export function feelComplaint(error: unknown): BilingualText {
  const en = error instanceof Error ? error.message : String(error);
  const zh = isBihuanError(error) ? chinese[error.code]?.(error.details ?? {}) : undefined;
  return { zh: zh ?? en, en };
}
