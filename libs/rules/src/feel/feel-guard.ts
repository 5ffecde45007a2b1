import { createContext, Script } from 'node:vm';
import { RulesError } from '../rules.errors';
import { isLoop } from './feel-limits';
import { descendants, type FeelNode } from './feel-tree';

/** Longest time one evaluation may take, in milliseconds. */
export const FEEL_MAX_MILLISECONDS = 1_000;

/** Values and characters/100 of an input that two loops inside one another walk through in well under that time. */
const small = 200;

const sandbox = createContext({ run: (): unknown => undefined }) as { run: () => unknown };
const script = new Script('run()');

/**
 * Bounds the time of an evaluation. What its text does not bound are its lists: two loops over 3,000 values each take
 * minutes, and the thread belongs to everybody.
 *
 * @returns runs an evaluation over these values @throws RulesError FEEL_TOO_COSTLY after {@link FEEL_MAX_MILLISECONDS}
 */
export function guardOf(root: FeelNode, source: string): <T>(values: readonly unknown[], run: () => T) => T {
  const loops = descendants(root, (node) => isLoop(node) || node.name === 'FunctionDefinition').length > 0;
  if (!loops) return (_values, run) => run();
  const ranges = descendants(root, (node) => node.name === '..').length > 0;
  return (values, run) => (ranges || isLarge(values) ? within(source, run) : run());
}

/** The engine itself stops the evaluation, wherever it is; a timer could not, it waits for the same thread. */
function within<T>(source: string, run: () => T): T {
  const outer = sandbox.run;
  sandbox.run = run;
  try {
    return script.runInContext(sandbox, { timeout: FEEL_MAX_MILLISECONDS }) as T;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error;
    throw new RulesError(
      'FEEL_TOO_COSTLY',
      `«${source}» took longer than ${FEEL_MAX_MILLISECONDS} ms. Give it shorter lists, or have fewer loops in it.`,
    );
  } finally {
    sandbox.run = outer;
  }
}

function isLarge(values: readonly unknown[]): boolean {
  let weight = 0;
  const open = [...values];
  while (open.length > 0 && weight <= small) {
    const value = open.pop();
    weight += typeof value === 'string' ? 1 + value.length / 100 : 1;
    if (Array.isArray(value)) {
      if (value.length > small) return true;
      for (const item of value as unknown[]) open.push(item);
    } else if (typeof value === 'object' && value !== null)
      open.push(...Object.values(value).slice(0, small + 1));
  }
  return weight > small;
}
