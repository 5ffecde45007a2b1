import { evaluate } from 'feelin';
import type { FeelNode } from './feel-tree';

/** Free names of an expression. */
export interface FeelNames {
  /** Must stand in the context. */
  readonly required: readonly string[];
  /** Named inside a list filter, where a property of the element may answer as well. */
  readonly filtered: readonly string[];
}

/** Names that FEEL itself binds inside the construct. */
const boundBy: Readonly<Record<string, readonly string[]>> = {
  FilterExpression: ['item'],
  ForExpression: ['partial'],
};

/** Collects the names an expression takes from its context; locals, built-in functions and types are not among them. */
export function freeNames(root: FeelNode): FeelNames {
  const required = new Set<string>();
  const filtered = new Set<string>();
  visit(root, new Set(), (name, inFilter) => (inFilter ? filtered : required).add(name));
  return { required: [...required], filtered: [...filtered].filter((name) => !required.has(name)) };
}

type Found = (name: string, inFilter: boolean) => void;

function visit(node: FeelNode, outer: ReadonlySet<string>, found: Found): void {
  if (node.name === 'Type') return;
  if (node.name === 'VariableName') {
    if (!outer.has(node.text) && !isBuiltInCall(node)) found(node.text, insideFilter(node));
    return;
  }
  // Bindings are visible to what follows them in the same construct, not to what stands before.
  const scope = opensScope(node) ? new Set([...outer, ...(boundBy[node.name] ?? [])]) : outer;
  for (const child of node.children) {
    visit(child, scope, found);
    for (const name of bindings(child)) (scope as Set<string>).add(name);
  }
}

function opensScope(node: FeelNode): boolean {
  return [
    'ForExpression',
    'QuantifiedExpression',
    'FunctionDefinition',
    'Context',
    'FilterExpression',
    'InExpressions',
  ].includes(node.name);
}

/** Names that a child introduces for its later siblings. */
function bindings(child: FeelNode): string[] {
  switch (child.name) {
    case 'InExpressions':
      return child.children.flatMap(bindings);
    case 'InExpression':
    case 'ContextEntry':
      return child.children.slice(0, 1).map((key) => key.text);
    case 'FormalParameters':
      return child.children.map((parameter) => parameter.children[0]?.text ?? '');
    default:
      return [];
  }
}

function insideFilter(node: FeelNode): boolean {
  for (let at = node; at.parent; at = at.parent) {
    if (at.parent.name === 'FilterExpression' && at.parent.children[0] !== at) return true;
  }
  return false;
}

function isBuiltInCall(node: FeelNode): boolean {
  return isCalled(node) && isBuiltIn(node.text);
}

/** True when the node is the name of a function that is called. */
export function isCalled(node: FeelNode): boolean {
  return node.parent?.name === 'FunctionInvocation' && node.parent.children[0] === node;
}

const builtIns = new Map<string, boolean>();

function isBuiltIn(name: string): boolean {
  let known = builtIns.get(name);
  if (known === undefined) {
    known = evaluate(name).warnings.length === 0;
    // Only hits are kept: a name is free text, the built-ins are few.
    if (known) builtIns.set(name, known);
  }
  return known;
}
