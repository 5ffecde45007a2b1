import {
  EnterpriseRiskLevel,
  EnterpriseScale,
  EnterpriseStatus,
  Industry,
  industryLabels,
} from '@bihuan/identity';

/** Codes with what people call them, as drop-downs show them. */
export type CodeList<Code extends string = string> = readonly {
  readonly code: Code;
  readonly label: string;
}[];

const listOf = <Code extends string>(labels: Readonly<Record<Code, string>>): CodeList<Code> =>
  (Object.keys(labels) as Code[]).map((code) => ({ code, label: labels[code] }));

/** 行业 */
export const industries: CodeList<Industry> = listOf(industryLabels);

/** 规模 */
export const scales: CodeList<EnterpriseScale> = listOf<EnterpriseScale>({
  ABOVE: '规模以上',
  BELOW: '规模以下',
  SMALL_SCATTERED: '小散远',
});

/** 企业状态 */
export const statuses: CodeList<EnterpriseStatus> = listOf<EnterpriseStatus>({
  NORMAL: '正常',
  RECTIFYING: '整改中',
  PARTIALLY_STOPPED: '部分停产停业',
  STOPPED: '停产停业',
  CLOSED: '关闭',
  BLACKLISTED: '黑名单',
});

/** 安全风险等级 */
export const riskLevels: CodeList<EnterpriseRiskLevel> = listOf<EnterpriseRiskLevel>({
  RED: '重大风险（红）',
  ORANGE: '较大风险（橙）',
  YELLOW: '一般风险（黄）',
  BLUE: '低风险（蓝）',
});

const books = new WeakMap<CodeList, ReadonlyMap<string, string[]>>();

/** The codes a person may mean by a label, by a code, or by the name that follows the code in a label. */
export function codesOf(list: CodeList, said: string): readonly string[] {
  const book = books.get(list) ?? bookOf(list);
  books.set(list, book);
  return book.get(said) ?? book.get(` ${said}`) ?? [];
}

function bookOf(list: CodeList): ReadonlyMap<string, string[]> {
  const book = new Map<string, string[]>();
  const add = (key: string, code: string) => book.set(key, [...(book.get(key) ?? []), code]);
  for (const { code, label } of list) {
    add(label, code);
    if (code !== label) add(code, code);
    if (label.startsWith(`${code} `)) add(label.slice(code.length), code);
  }
  return book;
}
