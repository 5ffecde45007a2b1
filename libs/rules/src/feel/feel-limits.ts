import { RulesError } from '../rules.errors';
import { descendants, type FeelNode } from './feel-tree';
import { isCalled } from './feel-names';

/** Longest expression, in characters. */
export const FEEL_MAX_LENGTH = 2_000;
/** Most values that the ranges of one expression may span, multiplied. */
export const FEEL_MAX_RANGE = 10_000;

const MAX_LOOPS = 2;
const MAX_ENTRIES = 10;
/** Built-ins that take a regular expression. */
const patternCalls = ['matches', 'replace', 'split'];

/**
 * Refuses expressions whose cost their text does not bound: wide or computed ranges, deep or chained loops,
 * functions of their own, regular expressions; and the wall clock, which comes as `now`.
 * @throws RulesError FEEL_REFUSED
 */
export function checkLimits(root: FeelNode): void {
  checkRanges(root);
  checkIterations(root);
  for (const definition of descendants(root, (node) => node.name === 'FunctionDefinition')) {
    const call = definition.parent?.parent;
    if (call?.name !== 'FunctionInvocation' || call.children[0]?.text !== 'sort') {
      refuse(definition, [
        '函数只能写作 sort(list, function(a, b) …) 的次序',
        'a function may be written only as the order of sort(list, function(a, b) …)',
      ]);
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
      refuse(range, [
        '循环的区间两端须是写明的数；请直接对列表循环',
        'a range to iterate over needs two plain numbers; iterate over the list itself',
      ]);
    }
    total *= Math.abs(Number(to.text) - Number(from.text)) + 1;
    if (!(total <= FEEL_MAX_RANGE))
      refuse(range, [`区间最多 ${FEEL_MAX_RANGE} 个数`, `ranges may span at most ${FEEL_MAX_RANGE} values`]);
  }
}

/** `amount in [500000..2000000]` compares with the ends and walks through nothing. */
function isMembershipTest(range: FeelNode): boolean {
  return range.name === 'Interval' && range.parent?.parent?.name === 'PositiveUnaryTest';
}

/**
 * Nested loops multiply. Named entries let a loop feed the next one, which multiplies just as well, and let
 * a list be joined with itself again and again; so both are few.
 */
function checkIterations(root: FeelNode): void {
  const loops = descendants(root, isLoop);
  for (const loop of loops) {
    if (nesting(loop) > MAX_LOOPS)
      refuse(loop, [
        `循环最多嵌套 ${MAX_LOOPS} 层；并列的请各自加括号`,
        `at most ${MAX_LOOPS} loops may stand inside one another; put each of a row in parentheses`,
      ]);
  }
  const entries = descendants(root, (node) => node.name === 'ContextEntry');
  const [first] = entries;
  if (first && loops.length > MAX_LOOPS)
    refuse(first, [
      `用了 {…} 时最多 ${MAX_LOOPS} 个循环或筛选`,
      `with {…} at most ${MAX_LOOPS} loops or filters are allowed`,
    ]);
  if (first && entries.length > MAX_ENTRIES)
    refuse(first, [`{…} 最多 ${MAX_ENTRIES} 项`, `at most ${MAX_ENTRIES} entries of {…} are allowed`]);
}

/** A step of for, some or every; a filter, unless it is a plain index. */
export function isLoop(node: FeelNode): boolean {
  if (node.name === 'FilterExpression') return node.children[2]?.name !== 'NumericLiteral';
  return node.name === 'InExpression';
}

function nesting(loop: FeelNode): number {
  let depth = loop.name === 'FilterExpression' ? 1 : 0;
  for (let at = loop; at.parent; at = at.parent) {
    const { name, children } = at.parent;
    if (name === 'FilterExpression' && children[0] !== at) depth += 1;
    if (name === 'ForExpression' || name === 'QuantifiedExpression') {
      depth += children.find((child) => child.name === 'InExpressions')?.children.filter(isLoop).length ?? 0;
    }
  }
  return depth;
}

function checkCall(name: FeelNode): void {
  if (name.text === 'now' || name.text === 'today') {
    refuse(name, [
      `${name.text}() 读取系统时钟；请用变量 now`,
      `${name.text}() reads the wall clock; use the variable now`,
    ]);
  }
  if (patternCalls.includes(name.text)) {
    refuse(name, [
      `${name.text}() 可能运行过久；请用 contains、starts with 或 ends with`,
      `${name.text}() may run for hours on a bad pattern; use contains, starts with or ends with`,
    ]);
  }
}

function refuse(node: FeelNode, [zh, en]: readonly [zh: string, en: string]): never {
  throw new RulesError('FEEL_REFUSED', `FEEL refused at «${node.text}»: ${en}.`, {
    details: { near: node.text, why: { zh, en } },
  });
}
