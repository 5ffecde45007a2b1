import { legalFunctions, legalProfile } from '@bihuan/rules';
import { formOutputs } from '../form/check-forms';
import type { Expression, PlannedElement } from '../lane/model/plan';
import type { Catalogue } from './catalogue';
import type { ElementGraph } from './element-graph';
import { findingAt, type ProofFinding, type Words } from './finding';
import { LEAVE, STOP, type Explorer, type Observer } from './markings';
import { arriving, type Move, type Net } from './net';
import { reduce } from './reduce';

/** A FEEL condition of a sequence flow. */
export interface FlowCondition {
  /** The element the flow leaves. */
  readonly elementId: string;
  readonly expression: Expression;
}

/** What the check of the variables looks at. */
export interface VariablesInput {
  readonly plan: readonly PlannedElement[];
  readonly conditions: readonly FlowCondition[];
  /** Host element of a boundary event, by the event's id. */
  readonly hostOf: ReadonlyMap<string, string>;
  readonly net: Net;
  readonly elements: ElementGraph;
  readonly catalogue: Catalogue;
  readonly explorer: Explorer;
}

/** Where variables are read and written. */
interface Access {
  /** Read when a token comes, by element. */
  readonly entering: Map<string, Set<string>>;
  /** Read when it goes on, after what the element itself has set. */
  readonly leaving: Map<string, Set<string>>;
  readonly setBy: Map<string, Set<string>>;
}

const given: ReadonlySet<string> = new Set([
  'now',
  ...Object.keys(legalFunctions(legalProfile('cn-default'))),
]);

/** Every name in FEEL exists, and on every path it is set before it is read. */
export function checkVariables(input: VariablesInput): readonly ProofFinding[] {
  const access = accessOf(input);
  // A timer begins an instance with nothing in its hands, whatever the pack says of the variables at the start.
  const byTimer = input.plan.some(({ begins }) => begins === 'timer');
  const always = new Set([...given, ...(byTimer ? [] : (input.catalogue.variables ?? []))]);
  const read = new Set(
    [...access.entering.values(), ...access.leaving.values()].flatMap((names) => [...names]),
  );
  return [...read].filter((name) => !always.has(name)).flatMap((name) => checkVariable(name, access, input));
}

function checkVariable(
  name: string,
  access: Access,
  { net, elements, explorer }: VariablesInput,
): ProofFinding[] {
  const has = (where: Map<string, Set<string>>, id: string): boolean => where.get(id)?.has(name) === true;
  if (![...access.setBy.values()].some((names) => names.has(name))) {
    const readers = [...elements.keys()].filter((id) => has(access.entering, id) || has(access.leaving, id));
    return readers.map((id) => findingAt(elements, id, nameUnknown(name)));
  }
  const observer: Observer = {
    start: 0,
    move: (state, { elementId, phase }) => {
      if (phase !== 'leave' && phase !== 'fail' && has(access.entering, elementId)) return STOP;
      if (phase !== 'enter' && phase !== 'fail' && has(access.setBy, elementId)) return LEAVE;
      return phase !== 'enter' && phase !== 'fail' && has(access.leaving, elementId) ? STOP : state;
    },
  };
  const matters = ({ elementId }: Move): boolean =>
    [access.entering, access.leaving, access.setBy].some((where) => has(where, elementId));
  const { stopped } = explorer.explore(reduce(net, matters), observer);
  if (!stopped) return [];
  return [findingAt(elements, stopped.at(-1)?.elementId, notSet(name), arriving(stopped))];
}

function accessOf({ plan, conditions, hostOf, catalogue }: VariablesInput): Access {
  const access: Access = { entering: new Map(), leaving: new Map(), setBy: new Map() };
  for (const element of plan) {
    const { id, loop, evaluated, timer } = element;
    const own = new Set(loop ? [loop.elementVariable] : []);
    const names = evaluated.flatMap(([, expression]) => namesIn(expression));
    note(access.entering, id, [...names.filter((name) => !own.has(name)), ...(loop?.collection.names ?? [])]);
    // Armed with its host, so its moment is computed then.
    if (timer) note(access.entering, hostOf.get(id) ?? id, namesIn(timer.value));
    note(
      access.leaving,
      id,
      (loop?.completion?.names ?? []).filter((name) => !own.has(name)),
    );
    const { result } = element.attributes;
    if (result !== undefined && !result.startsWith('=')) note(access.setBy, id, [result]);
  }
  for (const { elementId, expression } of conditions) note(access.leaving, elementId, namesIn(expression));
  for (const [id, names] of Object.entries(catalogue.outputs ?? {})) note(access.setBy, id, names);
  for (const [id, names] of formOutputs(plan)) note(access.setBy, id, names);
  return access;
}

function note(where: Map<string, Set<string>>, id: string, names: readonly string[]): void {
  if (names.length === 0) return;
  where.set(id, new Set([...(where.get(id) ?? []), ...names]));
}

function namesIn(expression: Expression): readonly string[] {
  return 'feel' in expression ? expression.feel.names : [];
}

const nameUnknown = (name: string): Words => ({
  rule: 'name-unknown',
  problem: { zh: `没有名为「${name}」的变量或函数。`, en: `There is no variable or function «${name}».` },
  remedy: {
    zh: '更正名称，或在 pack.yaml 的 variables、outputs 中声明它。',
    en: 'Mend the name, or declare it under variables or outputs in pack.yaml.',
  },
});

const notSet = (name: string): Words => ({
  rule: 'variable-not-set',
  problem: {
    zh: `沿此路径到达这里时，变量「${name}」尚未赋值。`,
    en: `On this path «${name}» has not been set when it is read here.`,
  },
  remedy: {
    zh: '让每条路径都先经过给它赋值的元素，或在启动时给出初值。',
    en: 'Lead every path through an element that sets it, or give it a value at the start.',
  },
});
