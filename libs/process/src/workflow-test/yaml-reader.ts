import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Node } from 'yaml';
import type { TestFileProblem } from './test-file';

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
    for (const { pos, message } of this.document.errors) {
      const [reason = message] = message.split(/ at line /);
      this.problems.push({ line: this.lines.linePos(pos[0]).line, problem: `${reason}.` });
    }
  }

  get root(): Node | null {
    return this.document.contents as Node | null;
  }

  lineOf(node: Node | null | undefined): number {
    return node?.range ? this.lines.linePos(node.range[0]).line : 1;
  }

  complain(node: Node | null | undefined, problem: string): void {
    this.problems.push({ line: this.lineOf(node), problem });
  }

  /** A map with no other keys than these. */
  entry(node: Node | null | undefined, what: string, keys?: readonly string[]): Entry {
    const values = new Map<string, Node | null>();
    if (!isMap(node)) {
      this.complain(node, `${what} is a map${keys ? ` with ${keys.join(', ')}` : ''}.`);
      return { line: this.lineOf(node), values };
    }
    for (const { key, value } of node.items) {
      const name = isScalar(key) ? String(key.value) : '';
      if (keys && !keys.includes(name))
        this.complain(key as Node, `"${name}" is unknown in ${what}; it has ${keys.join(', ')}.`);
      else values.set(name, value as Node | null);
    }
    return { line: this.lineOf(node), values };
  }

  list(node: Node | null | undefined, what: string): readonly Node[] {
    if (isSeq(node)) return node.items as Node[];
    this.complain(node, `${what} is a list.`);
    return [];
  }

  text(node: Node | null | undefined, what: string): string {
    if (isScalar(node) && typeof node.value === 'string' && node.value !== '') return node.value;
    this.complain(node, `${what} is a text.`);
    return '';
  }

  texts(node: Node | null | undefined, what: string): string[] {
    return this.list(node, what).map((item) => this.text(item, `each of ${what}`));
  }

  /** A map as plain JSON. */
  values(node: Node | null | undefined, what: string): Record<string, unknown> {
    if (!isMap(node)) {
      this.complain(node, `${what} is a map of names and values.`);
      return {};
    }
    try {
      return node.toJS(this.document) as Record<string, unknown>;
    } catch (error) {
      // Anchors that point nowhere, or too many of them.
      this.complain(node, error instanceof Error ? error.message : String(error));
      return {};
    }
  }
}
