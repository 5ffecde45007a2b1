import type { ElementSet } from '../check/element-set';

const caught = ['MessageEventDefinition', 'TimerEventDefinition', 'SignalEventDefinition'];
const coded = ['ErrorEventDefinition', 'EscalationEventDefinition'];

/** What the token interpreter knows. */
export const compiledSet: ElementSet = {
  types: new Set([
    'UserTask',
    'ManualTask',
    'ServiceTask',
    'SendTask',
    'BusinessRuleTask',
    'ReceiveTask',
    'CallActivity',
    'SequenceFlow',
    'SubProcess',
    'StartEvent',
    'EndEvent',
    'IntermediateThrowEvent',
    'IntermediateCatchEvent',
    'BoundaryEvent',
    'ExclusiveGateway',
    'ParallelGateway',
    'InclusiveGateway',
    'EventBasedGateway',
    'DataObject',
    'DataObjectReference',
    'DataStoreReference',
  ]),
  events: {
    StartEvent: ['none', 'MessageEventDefinition'],
    EventSubProcessStart: [...caught, ...coded],
    EndEvent: ['none', 'TerminateEventDefinition', 'SignalEventDefinition', ...coded],
    IntermediateThrowEvent: [
      'none',
      'SignalEventDefinition',
      'EscalationEventDefinition',
      'LinkEventDefinition',
    ],
    IntermediateCatchEvent: [...caught, 'LinkEventDefinition'],
    BoundaryEvent: [...caught, ...coded],
  },
  loops: new Set(['UserTask', 'ManualTask', 'ServiceTask', 'SendTask', 'CallActivity']),
  roots: ['Message', 'Signal', 'Error', 'Escalation'],
  inclusiveJoins: true,
  eventSubProcesses: true,
  timerCycles: true,
};
