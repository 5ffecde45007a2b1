import { isFunction, type Warning, type WarningType } from 'feelin';
import type { BilingualText } from '../rule-book/rule';

/** Warnings of the interpreter that are errors here, and what they are about. */
const kinds: Partial<Record<WarningType, string>> = {
  NO_FUNCTION_FOUND: '没有这个函数',
  FUNCTION_INVOCATION_FAILURE: '函数的参数个数或名称不对',
  INVALID_ARGUMENTS: '函数的参数不合要求',
  UNSUPPORTED: '不支持这种写法',
};

/** What the interpreter says when it is given what it cannot use; `{x}` stands for a value. */
const templates: Readonly<Record<string, string>> = {
  'number(from) expects a numeric string, got {from}': 'number() 要的是写成文本的数，得到的是{from}',
  '{year}, {month}, {day} is not a valid date': '{year}年{month}月{day}日不是有效日期',
  'date({from}) is not a valid date': '{from}不是有效日期，请写成“2026-03-02”',
  'date(year, month, day) does not accept a <from> argument': 'date() 要么给一个文本，要么给年、月、日三个数',
  'date(year, month, day) expects <month> and <day> to be numbers': 'date() 的月和日须是数',
  'date and time({from}) is not a valid date time':
    '{from}不是有效的日期时间，请写成“2026-03-02T09:00:00+08:00”',
  '{hour}, {minute}, {second} is not a valid time': '{hour}时{minute}分{second}秒不是有效时间',
  'time({from}) is not a valid time': '{from}不是有效时间，请写成“09:00:00”',
  'time(hour, minute, second) expects <minute> and <second> to be numbers': 'time() 的分和秒须是数',
  'time(hour, minute, second, offset) expects <offset> to be a duration': 'time() 的时差须是时长',
  'duration({from}) is not a valid duration': '{from}不是有效时长，请写成“P3D”或“PT2H”',
  '@"{string}" is not a valid temporal literal': '@ 后面的{string}不是有效的日期、时间或时长',
  'string join(list) expects a list of strings, got {item}': 'string join() 的列表只能有文本，其中有{item}',
  'list replace expects a numeric position or a match function, got {matcher}':
    'list replace() 的位置须是数，得到的是{matcher}',
  'abs(n) expects a number or duration, got {n}': 'abs() 要的是数或时长，得到的是{n}',
  'modulo(dividend, divisor) does not accept {divisor} as a divisor': 'modulo() 不能以{divisor}为除数',
  'sqrt(number) expects a non-negative number, got {number}': 'sqrt() 要的是不小于 0 的数，得到的是{number}',
  'log(number) expects a positive number, got {number}': 'log() 要的是大于 0 的数，得到的是{number}',
  'context(entries) expects each entry to have a key and value, got {entry}':
    'context() 的每一项须有 key 和 value，其中有{entry}',
  'context(entries) does not accept a null key': 'context() 的 key 不能为空',
  'context(entries) expects unique keys, got {key}': 'context() 的 key 不能重复：{key}',
  'context put(context, value) expects a key or keys': 'context put() 须给出 key',
  'context put expects a string key, got {key}': 'context put() 的 key 须是文本，得到的是{key}',
  'context put expects an existing context, got {context}': 'context put() 须有一个上下文，得到的是{context}',
  'External functions are not supported': '不支持外部函数',
};

/** What the interpreter throws, by how it begins. */
const thrown: readonly (readonly [begins: RegExp, zh: string])[] = [
  [/^not implemented: negative date/, '早于公元元年的日期不能使用'],
  [/^not implemented: string\(/, '这种值不能写成文本'],
  [/^not implemented/, '解释器没有这个函数'],
  [/^unsupported range/, '这种区间不能这样使用'],
];

/** Tells of a warning why the evaluation failed; undefined when nothing has failed. */
export function failureOf({ type, message, details }: Warning): BilingualText | undefined {
  const kind = kinds[type];
  if (kind === undefined) return undefined;
  const template = templates[details.template];
  const zh = template?.replaceAll(/\{(\w+)\}/g, (_, name: string) => inWords(details.values[name])).trim();
  return { zh: `${zh ?? kind}（${message}）`, en: message };
}

/** Tells of what the interpreter, or a function it called, has thrown why the evaluation failed. */
export function breakdownOf(error: unknown): BilingualText {
  const en = error instanceof Error ? error.message : String(error);
  const known = thrown.find(([begins]) => begins.test(en))?.[1];
  return { zh: `${known ?? '计算中断'}（${en}）`, en };
}

function inWords(value: unknown): string {
  if (value === null || value === undefined) return '空值';
  if (typeof value === 'string') return `“${value}”`;
  if (Array.isArray(value)) return ` ${value.length} 项的列表`;
  if (typeof value === 'function' || isFunction(value)) return '函数';
  return ` ${JSON.stringify(value)} `;
}
