import { isBihuanError } from '@bihuan/kernel';
import type { BilingualText } from '../rule-book/rule';

type Values = Readonly<Record<string, unknown>>;

/** What the interpreter warns of, where the expression fails. */
const failures: Readonly<Record<string, string>> = {
  NO_FUNCTION_FOUND: '没有这个函数',
  FUNCTION_INVOCATION_FAILURE: '函数的参数个数或名称不对',
  INVALID_ARGUMENTS: '函数的参数不合要求',
  UNSUPPORTED: '不支持这种写法',
};

const chinese: Readonly<Record<string, (values: Values) => string>> = {
  FEEL_SYNTAX: ({ near, position }) => `第 ${String(position)} 个字符“${String(near)}”附近写法有误`,
  FEEL_TOO_LONG: ({ limit }) => `最多 ${String(limit)} 个字符`,
  FEEL_REFUSED: ({ near }) => `“${String(near)}”可能运行过久或读取系统时钟，不能使用`,
  FEEL_UNKNOWN_NAME: ({ names }) => `用到了没有的名称：${String(names)}`,
  FEEL_NOT_BOOLEAN: ({ value }) => `得出的是 ${String(value)}，而不是“是”或“否”，请写成比较`,
  FEEL_FAILED: ({ reason, why }) => `计算失败：${failures[String(reason)] ?? ''}（${String(why)}）`,
  FEEL_TOO_COSTLY: () => '计算超过 1 秒，请缩短列表或减少循环',
};

/** What is wrong with an expression, in both languages; an error that is no complaint of FEEL is said as it is. */
export function feelComplaint(error: unknown): BilingualText {
  const en = error instanceof Error ? error.message : String(error);
  const zh = isBihuanError(error) ? chinese[error.code]?.(error.details ?? {}) : undefined;
  return { zh: zh ?? en, en };
}
