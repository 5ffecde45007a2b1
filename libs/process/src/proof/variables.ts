import { legalFunctions, legalProfile } from '@bihuan/rules';
import { formOutputs } from '../form/check-forms';
import { loopCounts, type Expression, type PlannedElement } from '../lane/model/plan';
import type { Catalogue } from './catalogue';
import type { ElementGraph } from './element-graph';
import { findingAt, type ProofFinding, type Words } from './finding';
import { instancesAround } from './instances';
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

/** Who reads variables in one place: the process, or the instances of certain multi-instances. */
interface Readers {
  /** The multi-instances; what is set in one of them can be read in these and nowhere else. */
  readonly around: readonly string[];
  /** Read when a token comes, by element. */
  readonly entering: Map<string, Set<string>>;
  /** Read when it goes on, after what the element itself has set. */
  readonly leaving: Map<string, Set<string>>;
  /** The same at the end of one instance of it. */
  readonly ending: Map<string, Set<string>>;
}

/** A variable set by an element, for those who read in these multi-instances. */
interface Setter {
  readonly id: string;
  readonly name: string;
  readonly around: readonly string[];
}

const given: ReadonlySet<string> = new Set([
  'now',
  ...Object.keys(legalFunctions(legalProfile('cn-default'))),
]);

/** Every name in FEEL exists, and on every path it is set before it is read. */
export function checkVariables(input: VariablesInput): readonly ProofFinding[] {
  // A timer begins an instance with nothing in its hands, whatever the pack says of the variables at the start.
  const byTimer = input.plan.some(({ begins }) => begins === 'timer');
  const always = new Set([...given, ...(byTimer ? [] : (input.catalogue.variables ?? []))]);
  const setters = settersOf(input);
  const told = unknownInConditions(input, always, setters);
  const read = readersOf(input).flatMap((readers) => {
    const seen = setters.filter(({ around }) => around.every((id) => readers.around.includes(id)));
    const read = new Set(
      [readers.entering, readers.leaving, readers.ending].flatMap((where) =>
        [...where.values()].flatMap((names) => [...names]),
      ),
    );
    return [...read]
      .filter((name) => !always.has(name))
      .flatMap((name) => checkVariable(name, readers, new Set(seen.flatMap(idsOf(name))), input));
  });
  return [...told, ...read];
}

/** A conditional event may wait for a variable that is not set yet, but not for one that nobody ever sets. */
function unknownInConditions(
  { plan, elements }: VariablesInput,
  always: ReadonlySet<string>,
  setters: readonly Setter[],
): ProofFinding[] {
  const byId = new Map(plan.map((element) => [element.id, element]));
  return plan.flatMap((element) => {
    const around = instancesAround(element, plan);
    const own = ownNames(around, byId);
    const isSet = (wanted: string): boolean =>
      setters.some(({ name, around: kept }) => name === wanted && kept.every((id) => around.includes(id)));
    const names = element.condition?.names ?? [];
    return names
      .filter((name) => !always.has(name) && !own.has(name) && !isSet(name))
      .map((name) => findingAt(elements, element.id, nameUnknown(name)));
  });
}

function idsOf(wanted: string) {
  return ({ id, name }: Setter): string[] => (name === wanted ? [id] : []);
}

function checkVariable(
  name: string,
  { entering, leaving, ending }: Readers,
  setBy: ReadonlySet<string>,
  { net, elements, explorer }: VariablesInput,
): ProofFinding[] {
  const has = (where: Map<string, Set<string>>, id: string): boolean => where.get(id)?.has(name) === true;
  const all = [entering, leaving, ending];
  if (setBy.size === 0) {
    const readers = [...elements.keys()].filter((id) => all.some((where) => has(where, id)));
    return readers.map((id) => findingAt(elements, id, nameUnknown(name)));
  }
  const observer: Observer = {
    start: 0,
    move: (state, { elementId, phase, isInstance }) => {
      if (phase !== 'leave' && phase !== 'fire' && has(entering, elementId)) return STOP;
      if (isInstance) return phase === 'leave' && has(ending, elementId) ? STOP : state;
      if (phase !== 'enter' && phase !== 'fail' && setBy.has(elementId)) return LEAVE;
      return phase !== 'enter' && phase !== 'fail' && has(leaving, elementId) ? STOP : state;
    },
  };
  const matters = ({ elementId }: Move): boolean =>
    setBy.has(elementId) || all.some((where) => has(where, elementId));
  const { stopped } = explorer.explore(reduce(net, matters), observer);
  if (!stopped) return [];
  return [findingAt(elements, stopped.at(-1)?.elementId, notSet(name), arriving(stopped))];
}

function readersOf({ plan, conditions, hostOf }: VariablesInput): Readers[] {
  const groups = new Map<string, Readers>();
  const byId = new Map(plan.map((element) => [element.id, element]));
  const at = (around: readonly string[]): Readers => {
    const known = groups.get(around.join(' '));
    if (known) return known;
    const fresh: Readers = { around, entering: new Map(), leaving: new Map(), ending: new Map() };
    groups.set(around.join(' '), fresh);
    return fresh;
  };
  const read = (where: Map<string, Set<string>>, id: string, names: readonly string[], own: Set<string>) =>
    note(
      where,
      id,
      names.filter((name) => !own.has(name)),
    );
  for (const element of plan) {
    const { id, loop, evaluated, timer } = element;
    const around = instancesAround(element, plan);
    const readers = at(around);
    const outer = ownNames(around, byId);
    const inner = new Set([...outer, ...(loop ? [loop.elementVariable, 'loopCounter'] : [])]);
    const counted = new Set<string>([...inner, ...loopCounts]);
    // The state is told when the token comes to the whole; everything else is each item's.
    for (const [name, expression] of evaluated)
      read(readers.entering, id, namesIn(expression), name === 'state' ? outer : inner);
    read(readers.entering, id, loop?.collection.names ?? [], outer);
    // Armed with its host, so its moment is computed then.
    if (timer) read(readers.entering, hostOf.get(id) ?? id, namesIn(timer.value), outer);
    const last = loop?.isLocal ? at([id, ...around]) : readers;
    const where = element.type === 'SubProcess' ? last.ending : last.leaving;
    read(where, id, loop?.completion?.names ?? [], counted);
    read(where, id, loop?.output?.element.names ?? [], inner);
  }
  for (const { elementId, expression } of conditions) {
    const element = byId.get(elementId);
    const around = element ? instancesAround(element, plan) : [];
    read(at(around).leaving, elementId, namesIn(expression), ownNames(around, byId));
  }
  return [...groups.values()];
}

/** What every instance of these multi-instances has. */
function ownNames(around: readonly string[], byId: ReadonlyMap<string, PlannedElement>): Set<string> {
  if (around.length === 0) return new Set();
  return new Set(['loopCounter', ...around.flatMap((id) => byId.get(id)?.loop?.elementVariable ?? [])]);
}

function settersOf({ plan, catalogue: { outputs = {} } }: VariablesInput): Setter[] {
  const byForm = new Map(formOutputs(plan));
  const byElement = plan.flatMap((element): Setter[] => {
    const { id, loop, attributes } = element;
    const around = instancesAround(element, plan);
    const { result } = attributes;
    const names = [
      ...(result !== undefined && !result.startsWith('=') ? [result] : []),
      ...(outputs[id] ?? []),
      ...(byForm.get(id) ?? []),
    ];
    const kept = loop?.isLocal ? [id, ...around] : around;
    return [
      ...names.map((name) => ({ id, name, around: kept })),
      ...(loop?.output ? [{ id, name: loop.output.name, around }] : []),
    ];
  });
  const planned = new Set(plan.map(({ id }) => id));
  const others = Object.entries(outputs).filter(([id]) => !planned.has(id));
  return [...byElement, ...others.flatMap(([id, names]) => names.map((name) => ({ id, name, around: [] })))];
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
