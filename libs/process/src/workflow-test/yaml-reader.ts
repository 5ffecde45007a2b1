import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Node } from 'yaml';
import type { TestFileProblem } from './test-file';

/** Common mistakes of the syntax, by their codes. */
const syntax: Readonly<Record<string, string>> = {
  BAD_INDENT: '缩进不对',
  TAB_AS_INDENT: '缩进不能用制表符',
  DUPLICATE_KEY: '同一名称写了两次',
  MISSING_CHAR: '缺少引号、括号、逗号或冒号后的空格',
  UNEXPECTED_TOKEN: '有不该出现的字符',
  BLOCK_AS_IMPLICIT_KEY: '名称后面不能接多行内容',
  MULTILINE_IMPLICIT_KEY: '名称不能跨行',
};

/** A map of a YAML file whose keys know their lines. */
export interface Entry {
  readonly line: number;
  readonly values: ReadonlyMap<string, Node | null>;
}

/** Reads YAML node by node and collects what is wrong, each with its line. */
export class YamlReader {
  readonly problems: TestFileProblem[] = [];
  private readonly lines = new LineCounter();
  private readonly document: ReturnType<typeof parseDocument>;

  constructor(text: string) {
    this.document = parseDocument(text, { lineCounter: this.lines });
    for (const { pos, message, code } of this.document.errors) {
      const [reason = message] = message.split(/ at line /);
      const problem = { zh: `YAML 写法有误：${syntax[code] ?? reason}。`, en: `${reason}.` };
      this.problems.push({ line: this.lines.linePos(pos[0]).line, problem });
    }
  }

  get root(): Node | null {
    return this.document.contents as Node | null;
  }

  lineOf(node: Node | null | undefined): number {
    return node?.range ? this.lines.linePos(node.range[0]).line : 1;
  }

  complain(node: Node | null | undefined, zh: string, en: string): void {
    this.problems.push({ line: this.lineOf(node), problem: { zh, en } });
  }

  /** A map with no other keys than these. */
  entry(node: Node | null | undefined, what: string, keys?: readonly string[]): Entry {
    const values = new Map<string, Node | null>();
    if (!isMap(node)) {
      const [zh, en] = keys ? [`，可含 ${keys.join('、')}`, ` with ${keys.join(', ')}`] : ['', ''];
      this.complain(node, `${inChinese(what)}须为名称和值的列表${zh}。`, `${what} is a map${en}.`);
      return { line: this.lineOf(node), values };
    }
    for (const { key, value } of node.items) {
      const name = isScalar(key) ? String(key.value) : '';
      if (keys && !keys.includes(name))
        this.complain(
          key as Node,
          `${inChinese(what)}没有“${name}”，可用：${keys.join('、')}。`,
          `"${name}" is unknown in ${what}; it has ${keys.join(', ')}.`,
        );
      else values.set(name, value as Node | null);
    }
    return { line: this.lineOf(node), values };
  }

  list(node: Node | null | undefined, what: string): readonly Node[] {
    if (isSeq(node)) return node.items as Node[];
    this.complain(node, `${inChinese(what)}须为列表。`, `${what} is a list.`);
    return [];
  }

  text(node: Node | null | undefined, what: string): string {
    if (isScalar(node) && typeof node.value === 'string' && node.value !== '') return node.value;
    this.complain(node, `${inChinese(what)}须为文字。`, `${what} is a text.`);
    return '';
  }

  texts(node: Node | null | undefined, what: string): string[] {
    return this.list(node, what).map((item) => this.text(item, `each of ${what}`));
  }

  /** A map as plain JSON. */
  values(node: Node | null | undefined, what: string): Record<string, unknown> {
    if (!isMap(node)) {
      this.complain(node, `${inChinese(what)}须为名称和值。`, `${what} is a map of names and values.`);
      return {};
    }
    try {
      return node.toJS(this.document) as Record<string, unknown>;
    } catch (error) {
      // Anchors that point nowhere, or too many of them.
      const why = error instanceof Error ? error.message : String(error);
      this.complain(node, `引用有误（${why}）。`, why);
      return {};
    }
  }
}

/** `the file`, `a case`, `each of …` in Chinese; names of the file's own language stay as they are written. */
function inChinese(what: string): string {
  const named = /^`[^`]+`$/.exec(what)?.[0];
  if (named) return ` ${named} `;
  return what
    .replace(/^the file$/, '文件')
    .replace(/^a case$/, '用例')
    .replace(/^a step$/, '步骤')
    .replace(/^a (`[^`]+`) step$/, '步骤 $1 ')
    .replace(/^each of (`[^`]+`)$/, ' $1 的每一项')
    .replace(/^the output of (.+)$/, ' $1 的输出');
}
