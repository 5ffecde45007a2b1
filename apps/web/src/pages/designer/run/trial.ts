import type { Schemas } from '../../../api/client';
import type { Modeler } from '../modeler/modeler';
import type { DiagramElement } from '../modeler/services';
import { readPack } from '../feel/known-names';

/** A move of a trial run, as it stands in a workflow test. */
export type TrialStep = Readonly<Record<string, unknown>>;

type Trace = readonly Schemas['HarnessTraceEntry'][];

/** Elements that were entered and not left, in the order they were entered. */
export function standing(trace: Trace): string[] {
  const open = new Map<string, number>();
  for (const { elementId, event } of trace) {
    const count = (open.get(elementId) ?? 0) + (event === 'enter' ? 1 : -1);
    if (count > 0) open.set(elementId, count);
    else open.delete(elementId);
  }
  return [...open.keys()];
}

/** Elements and the flows between them that a run has passed. */
export function travelled(trace: Trace, modeler: Modeler): string[] {
  const entered = new Set(trace.flatMap(({ elementId, event }) => (event === 'enter' ? [elementId] : [])));
  const flows = modeler
    .get('elementRegistry')
    .getAll()
    .filter(
      ({ type, source, target }) =>
        type === 'bpmn:SequenceFlow' &&
        trace.some(
          (entry, index) =>
            entry.event === 'leave' &&
            entry.elementId === source?.id &&
            trace.slice(index).some((next) => next.event === 'enter' && next.elementId === target?.id),
        ),
    )
    .map(({ id }) => id);
  return [...entered, ...flows];
}

const initial: Readonly<Record<string, unknown>> = { boolean: false, number: 0, string: '', text: '' };

/** Values for the variables an instance is started with, by their type in the pack. */
export function startVariables(pack: string): Record<string, unknown> {
  const { variables = [] } = readPack(pack);
  return Object.fromEntries(
    (Array.isArray(variables) ? variables : []).map(({ name, type = '' }) => [
      name,
      type.startsWith('list')
        ? []
        : type === 'context'
          ? { passed: false, outcome: 'RETURN', failing: [] }
          : (initial[type] ?? null),
    ]),
  );
}

/** What a step is likely to give: the outputs the pack names, and the fields of its form. */
export function likelyOutput({ businessObject }: DiagramElement, pack: string): Record<string, unknown> {
  const names = readPack(pack).outputs?.[businessObject.id] ?? [];
  const form = businessObject.get('bihuan:form');
  const fields = typeof form === 'string' && form ? fieldsOf(form) : [];
  return Object.fromEntries([...(Array.isArray(names) ? names : []), ...fields].map((name) => [name, true]));
}

function fieldsOf(form: string): string[] {
  try {
    return Object.keys((JSON.parse(form) as { properties?: object }).properties ?? {});
  } catch {
    return [];
  }
}

/** The verdict of a rule that passes or does not, with one value per criterion. */
export function verdict(
  rule: Schemas['KnownRule'] | undefined,
  passed: boolean,
  outcome: string,
): Record<string, unknown> {
  const codes = rule?.variants.flatMap(({ criteria }) => criteria.map(({ code }) => code)) ?? [];
  return {
    ...Object.fromEntries(codes.map((code) => [code, passed])),
    ...{ passed, outcome, failing: passed ? [] : codes },
  };
}
