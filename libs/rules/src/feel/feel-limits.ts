import { RulesError } from '../rules.errors';
import { descendants, type FeelNode } from './feel-tree';
import { isCalled } from './feel-names';

/** Longest expression, in characters. */
export const FEEL_MAX_LENGTH = 2_000;
/** Most values that the ranges of one expression may span, multiplied. */
export const FEEL_MAX_RANGE = 10_000;

const MAX_NESTED_ITERATIONS = 2;
const MAX_PATTERN = 100;

/**
 * Refuses expressions whose cost their text does not bound: wide or computed ranges, deep iterations,
 * functions of their own, patterns with nested repetition; and the wall clock, which comes as `now`.
 * @throws RulesError FEEL_REFUSED
 */
export function checkLimits(root: FeelNode): void {
  checkRanges(root);
  checkIterations(root);
  for (const definition of descendants(root, (node) => node.name === 'FunctionDefinition')) {
    const call = definition.parent?.parent;
    if (call?.name !== 'FunctionInvocation' || call.children[0]?.text !== 'sort') {
      refuse('a function may be written only as the order of sort(list, function(a, b) …)', definition);
    }
  }
  for (const call of descendants(root, (node) => node.name === 'VariableName' && isCalled(node)))
    checkCall(call);
}

function checkRanges(root: FeelNode): void {
  let total = 1;
  for (const dots of descendants(root, (node) => node.name === '..')) {
    const range = dots.parent;
    if (!range || isMembershipTest(range)) continue;
    const [from, to, ...more] = range.children.filter(
      (child) => !['[', ']', '(', ')', '..'].includes(child.name),
    );
    if (from?.name !== 'NumericLiteral' || to?.name !== 'NumericLiteral' || more.length > 0) {
      refuse('a range to iterate over needs two plain numbers; iterate over the list itself', range);
    }
    total *= Math.abs(Number(to.text) - Number(from.text)) + 1;
    if (!(total <= FEEL_MAX_RANGE)) refuse(`ranges may span at most ${FEEL_MAX_RANGE} values`, range);
  }
}

/** `amount in [500000..2000000]` compares with the ends and walks through nothing. */
function isMembershipTest(range: FeelNode): boolean {
  return range.name === 'Interval' && range.parent?.parent?.name === 'PositiveUnaryTest';
}

function checkIterations(root: FeelNode): void {
  for (const step of descendants(root, (node) => node.name === 'InExpression')) {
    let depth = 0;
    for (let at: FeelNode | null = step; at; at = at.parent) {
      if (at.name === 'ForExpression' || at.name === 'QuantifiedExpression') {
        depth += descendants(
          at.children.find((child) => child.name === 'InExpressions') ?? at,
          isStep,
        ).length;
      }
    }
    if (depth > MAX_NESTED_ITERATIONS) {
      refuse(`at most ${MAX_NESTED_ITERATIONS} iterations may stand inside one another`, step);
    }
  }
}

function isStep(node: FeelNode): boolean {
  return node.name === 'InExpression';
}

function checkCall(name: FeelNode): void {
  if (name.text === 'now' || name.text === 'today') {
    refuse(`${name.text}() reads the wall clock; use the variable now`, name);
  }
  if (name.text === 'matches' || name.text === 'replace' || name.text === 'split') {
    const parameters = name.parent?.children.find((child) => child.name === 'PositionalParameters');
    const pattern = parameters?.children[1];
    if (
      pattern?.name !== 'StringLiteral' ||
      pattern.text.length > MAX_PATTERN ||
      /\)[*+{]/.test(pattern.text)
    ) {
      refuse(
        `${name.text}() needs a literal pattern of at most ${MAX_PATTERN} characters without repeated groups`,
        name,
      );
    }
  }
}

function refuse(why: string, node: FeelNode): never {
  throw new RulesError('FEEL_REFUSED', `FEEL refused at «${node.text}»: ${why}.`);
}
