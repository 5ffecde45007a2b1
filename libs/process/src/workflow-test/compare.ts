import { isDeepStrictEqual } from 'node:util';
import type { ProcessHarness } from '../harness/process-harness';
import type { Expected } from './test-file';

/** One expectation that does not hold. */
export interface Difference {
  /** `waits`, `state`, `states`, `trace`, `never`, `thrown` or `variables`. */
  readonly what: string;
  /** Lines: `- ` expected and missing, `+ ` there instead, `  ` both. */
  readonly diff: readonly string[];
}

/** Compares where an instance stands with what a test expects. */
export function compare(h: ProcessHarness, expected: Expected): Difference[] {
  const { waits, state, states, trace, never, thrown, variables } = expected;
  const entered = h.trace().map(({ event, elementId }) => `${event} ${elementId}`);
  return [
    ...(state === undefined ? [] : found('state', [state], [h.state()])),
    ...(waits
      ? found(
          'waits',
          [...waits].sort(),
          h
            .waits()
            .map(({ elementId }) => elementId)
            .sort(),
        )
      : []),
    ...(states ? inOrder('states', states, h.states(), true) : []),
    ...(trace ? inOrder('trace', trace.map(withEvent), entered, false) : []),
    ...(never ? absent(never, entered) : []),
    ...(thrown
      ? found(
          'thrown',
          thrown,
          h.thrown().map(({ name }) => name),
        )
      : []),
    ...(variables ? values(variables, h.variables()) : []),
  ];
}

function withEvent(text: string): string {
  return /^(enter|leave|cancel) /.test(text) ? text : `enter ${text}`;
}

function found(what: string, expected: readonly string[], actual: readonly string[]): Difference[] {
  if (isDeepStrictEqual(expected, actual)) return [];
  const spare = [...actual];
  const lines = expected.map((text) => {
    const at = spare.indexOf(text);
    if (at < 0) return `- ${text}`;
    spare.splice(at, 1);
    return `  ${text}`;
  });
  return [{ what, diff: [...lines, ...spare.map((text) => `+ ${text}`)] }];
}

/** Shows everything that happened from the last expectation that held, so that the reader sees what came instead. */
function inOrder(
  what: string,
  expected: readonly string[],
  actual: readonly string[],
  toTheEnd: boolean,
): Difference[] {
  let from = 0;
  const held: string[] = [];
  for (const text of expected) {
    const at = actual.indexOf(text, from);
    if (at < 0) {
      const rest = actual.slice(from).map((other) => `+ ${other}`);
      return [{ what, diff: [...held, `- ${text}`, ...rest] }];
    }
    from = at + 1;
    held.push(`  ${text}`);
  }
  const last = expected.at(-1);
  if (!toTheEnd || last === undefined || actual.at(-1) === last) return [];
  const rest = actual.slice(actual.lastIndexOf(last) + 1).map((other) => `+ ${other}`);
  return [{ what, diff: [...held, ...rest] }];
}

function absent(never: readonly string[], entered: readonly string[]): Difference[] {
  const there = never.filter((id) => entered.includes(`enter ${id}`));
  return there.length === 0 ? [] : [{ what: 'never', diff: there.map((id) => `+ enter ${id}`) }];
}

function values(
  expected: Readonly<Record<string, unknown>>,
  actual: Readonly<Record<string, unknown>>,
): Difference[] {
  const diff = Object.entries(expected).flatMap(([name, value]) =>
    isDeepStrictEqual(value, actual[name])
      ? []
      : [`- ${name}: ${JSON.stringify(value)}`, `+ ${name}: ${JSON.stringify(actual[name]) ?? '—'}`],
  );
  return diff.length === 0 ? [] : [{ what: 'variables', diff }];
}
