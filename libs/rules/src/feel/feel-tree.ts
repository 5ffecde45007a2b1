import { parseExpression } from 'feelin';
import { RulesError } from '../rules.errors';

/** A node of the FEEL parse tree, bound to its source text. */
export interface FeelNode {
  readonly name: string;
  readonly text: string;
  /** Where it begins in the source, from 0. */
  readonly from: number;
  readonly parent: FeelNode | null;
  readonly children: readonly FeelNode[];
}

type ParserNode = ReturnType<typeof parseExpression>['topNode'];

/**
 * Parses an expression and refuses what is not FEEL. The parser recovers from errors and the interpreter
 * throws only for incomplete text, so the tree itself has to be searched.
 * @throws RulesError FEEL_SYNTAX
 */
export function parseFeel(source: string): FeelNode {
  const root = convert(parseExpression(source, {}, undefined).topNode, source, null);
  const wrong = findDescendant(root, isWrong);
  if (wrong) {
    const near = wrong.text.trim() || 'the end';
    const position = wrong.from + 1;
    throw new RulesError(
      'FEEL_SYNTAX',
      `FEEL does not parse near «${near}» (character ${position}): ${source}`,
      { details: { near: wrong.text.trim() || '…', position } },
    );
  }
  return root;
}

/** First node of the tree, in reading order, that satisfies the test. */
export function findDescendant(node: FeelNode, test: (node: FeelNode) => boolean): FeelNode | undefined {
  if (test(node)) return node;
  for (const child of node.children) {
    const found = findDescendant(child, test);
    if (found) return found;
  }
  return undefined;
}

/** All nodes of the tree that satisfy the test, in reading order. */
export function descendants(node: FeelNode, test: (node: FeelNode) => boolean): FeelNode[] {
  const below = node.children.flatMap((child) => descendants(child, test));
  return test(node) ? [node, ...below] : below;
}

/** `level = = 3` parses as a comparison with a unary test; nobody means that. */
function isWrong(node: FeelNode): boolean {
  if (node.name === '⚠') return true;
  return (
    node.name === 'SimplePositiveUnaryTest' &&
    node.parent?.name === 'Comparison' &&
    node.children[0]?.name === 'CompareOp'
  );
}

function convert(node: ParserNode, source: string, parent: FeelNode | null): FeelNode {
  const children: FeelNode[] = [];
  const converted: FeelNode = {
    name: node.type.isError ? '⚠' : node.name,
    text: source.slice(node.from, node.to),
    from: node.from,
    parent,
    children,
  };
  for (let child = node.firstChild; child; child = child.nextSibling) {
    children.push(convert(child, source, converted));
  }
  return converted;
}
