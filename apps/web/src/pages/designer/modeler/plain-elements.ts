import type { DiagramElement } from './services';

/** Plain BPMN that a loop needs beside its steps. */
export interface PlainElement {
  readonly code:
    | `wait.${'timer' | 'message' | 'signal' | 'condition'}`
    | `edge.${'timer' | 'reminder' | 'message' | 'signal' | 'condition' | 'error' | 'cancel'}`
    | 'choice'
    | 'parallel'
    | 'subProcess'
    | 'transaction'
    | 'end'
    | 'cancelEnd';
  readonly group: 'flow' | 'wait' | 'edge';
  readonly attrs: Readonly<Record<string, unknown>>;
  /** Where it can stand. @default behind every step and flow */
  readonly fits?: (beside: DiagramElement | undefined) => boolean;
}

const event = (kind: string): string => `bpmn:${kind}EventDefinition`;
const waits = { timer: 'Timer', message: 'Message', signal: 'Signal', condition: 'Conditional' } as const;
const edges = { ...waits, reminder: 'Timer', error: 'Error', cancel: 'Cancel' } as const;

const isTransaction = (element: DiagramElement | undefined): boolean => element?.type === 'bpmn:Transaction';
const isActivity = (element: DiagramElement | undefined): boolean =>
  /(\wTask|CallActivity|SubProcess|Transaction)$/.test(element?.type ?? '');

/** What can be put behind, into or at the edge of what is chosen. */
export const plainElements: readonly PlainElement[] = [
  { code: 'choice', group: 'flow', attrs: { type: 'bpmn:ExclusiveGateway' } },
  { code: 'parallel', group: 'flow', attrs: { type: 'bpmn:ParallelGateway' } },
  { code: 'subProcess', group: 'flow', attrs: { type: 'bpmn:SubProcess', isExpanded: true } },
  { code: 'transaction', group: 'flow', attrs: { type: 'bpmn:Transaction', isExpanded: true } },
  { code: 'end', group: 'flow', attrs: { type: 'bpmn:EndEvent' }, fits: (beside) => !beside?.source },
  {
    code: 'cancelEnd',
    group: 'flow',
    attrs: { type: 'bpmn:EndEvent', eventDefinitionType: event('Cancel') },
    fits: (beside) => !beside?.source && isTransaction(beside?.parent),
  },
  ...(Object.keys(waits) as (keyof typeof waits)[]).map((kind): PlainElement => ({
    code: `wait.${kind}`,
    group: 'wait',
    attrs: { type: 'bpmn:IntermediateCatchEvent', eventDefinitionType: event(waits[kind]) },
  })),
  ...(Object.keys(edges) as (keyof typeof edges)[]).map((kind): PlainElement => ({
    code: `edge.${kind}`,
    group: 'edge',
    attrs: {
      ...{ type: 'bpmn:BoundaryEvent', eventDefinitionType: event(edges[kind]) },
      ...(kind === 'reminder' && { cancelActivity: false }),
    },
    fits: kind === 'cancel' ? isTransaction : isActivity,
  })),
];
