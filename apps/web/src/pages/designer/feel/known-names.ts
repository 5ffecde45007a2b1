import type { FeelVariable } from '@bpmn-io/feel-editor';
import { parse } from 'yaml';
import type { Modeler } from '../modeler/modeler';

interface Pack {
  readonly variables?: readonly {
    readonly name: string;
    readonly type?: string;
    readonly meaning?: string;
  }[];
  readonly outputs?: Readonly<Record<string, readonly string[]>>;
}

/** Reads what there is to read of a `pack.yaml` that is being written. */
export function readPack(text: string): Pack {
  try {
    return (parse(text) as Pack | null) ?? {};
  } catch {
    return {};
  }
}

const functions: readonly FeelVariable[] = [
  { name: 'now', detail: 'now' },
  { name: 'workingDaysAfter', type: 'Function', detail: '(now, 3)' },
  { name: 'workingDaysBefore', type: 'Function', detail: '(deadline, 3)' },
  { name: 'daysAfter', type: 'Function', detail: '(now, 3)' },
  { name: 'daysBefore', type: 'Function', detail: '(deadline, 7)' },
  { name: 'legalClock', type: 'Function', detail: '("URGE_AFTER", now)' },
  { name: 'legalValue', type: 'Function', detail: '("URGE_AFTER")' },
];

/** What expressions of a workflow may name: variables of the pack, what steps give, verdicts of rules, and the legal functions. */
export function knownNames(modeler: Modeler, pack: string): FeelVariable[] {
  const { variables = [], outputs = {} } = readPack(pack);
  const elements = modeler.get('elementRegistry').getAll();
  const results = elements.flatMap(({ businessObject: step }) => {
    const name = step.get('bihuan:result');
    return typeof name === 'string' && name
      ? [
          {
            name,
            info: step.name,
            entries: ['passed', 'outcome', 'failing'].map((entry) => ({ name: entry })),
          },
        ]
      : [];
  });
  const all = [
    ...results,
    ...(Array.isArray(variables) ? variables : []).map(({ name, type, meaning }) => ({
      name,
      detail: type,
      info: meaning,
    })),
    ...Object.values(outputs).flatMap((names) =>
      (Array.isArray(names) ? names : []).map((name: string) => ({ name })),
    ),
    ...formFields(elements.map(({ businessObject }) => businessObject.get('bihuan:form'))),
    ...functions,
  ];
  return [...new Map(all.toReversed().map((one) => [one.name, one])).values()];
}

function formFields(forms: readonly unknown[]): FeelVariable[] {
  return forms.flatMap((form) => {
    if (typeof form !== 'string' || form === '') return [];
    try {
      const { properties = {} } = JSON.parse(form) as { properties?: Record<string, { title?: string }> };
      return Object.entries(properties).map(([name, { title }]) => ({ name, info: title }));
    } catch {
      return [];
    }
  });
}
