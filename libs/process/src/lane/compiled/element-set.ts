import type { ElementSet } from '../check/element-set';

const caught = ['MessageEventDefinition', 'TimerEventDefinition', 'SignalEventDefinition'];
/** Armed inside the process, by what the process itself keeps. */
const condition = 'ConditionalEventDefinition';
/** What is thrown for others, too. */
const sent = ['MessageEventDefinition', 'SignalEventDefinition'];
const coded = ['ErrorEventDefinition', 'EscalationEventDefinition'];

/** What the token interpreter knows. */
export const compiledSet: ElementSet = {
  types: new Set([
    'Task',
    'UserTask',
    'ManualTask',
    'ServiceTask',
    'SendTask',
    'BusinessRuleTask',
    'ReceiveTask',
    'CallActivity',
    'SequenceFlow',
    'SubProcess',
    'Transaction',
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
    StartEvent: ['none', ...caught],
    EventSubProcessStart: [...caught, ...coded, condition],
    EndEvent: ['none', 'TerminateEventDefinition', 'CancelEventDefinition', ...sent, ...coded],
    IntermediateThrowEvent: ['none', ...sent, 'EscalationEventDefinition', 'LinkEventDefinition'],
    IntermediateCatchEvent: [...caught, condition, 'LinkEventDefinition'],
    BoundaryEvent: [...caught, ...coded, condition, 'CancelEventDefinition'],
  },
  loops: new Set([
    'UserTask',
    'ManualTask',
    'ServiceTask',
    'SendTask',
    'BusinessRuleTask',
    'CallActivity',
    'SubProcess',
  ]),
  loopResults: true,
  roots: ['Message', 'Signal', 'Error', 'Escalation'],
  inclusiveJoins: true,
  eventSubProcesses: true,
  timerCycles: true,
};
