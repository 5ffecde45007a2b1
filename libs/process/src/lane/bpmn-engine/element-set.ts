import type { ElementSet } from '../check/element-set';

const caught = ['MessageEventDefinition', 'TimerEventDefinition', 'SignalEventDefinition'];
/** What is thrown for others, too. */
const sent = ['MessageEventDefinition', 'SignalEventDefinition'];

/** What bpmn-engine runs right once its traps are corrected. */
export const bpmnEngineSet: ElementSet = {
  types: new Set([
    'Task',
    'UserTask',
    'ManualTask',
    'ServiceTask',
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
    EndEvent: ['none', 'TerminateEventDefinition', 'CancelEventDefinition', 'ErrorEventDefinition', ...sent],
    IntermediateThrowEvent: ['none', ...sent],
    IntermediateCatchEvent: caught,
    BoundaryEvent: [...caught, 'ErrorEventDefinition', 'CancelEventDefinition'],
  },
  loops: new Set(['UserTask', 'CallActivity']),
  loopResults: false,
  roots: ['Message', 'Signal', 'Error'],
  inclusiveJoins: false,
  eventSubProcesses: false,
  timerCycles: false,
};
