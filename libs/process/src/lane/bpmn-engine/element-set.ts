import type { ElementSet } from '../check/element-set';

/** What bpmn-engine runs right once its traps are corrected. */
export const bpmnEngineSet: ElementSet = {
  types: new Set([
    'UserTask',
    'ManualTask',
    'ServiceTask',
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
    EndEvent: ['none', 'TerminateEventDefinition', 'ErrorEventDefinition', 'SignalEventDefinition'],
    IntermediateThrowEvent: ['none', 'SignalEventDefinition'],
    IntermediateCatchEvent: ['MessageEventDefinition', 'TimerEventDefinition', 'SignalEventDefinition'],
    BoundaryEvent: [
      'MessageEventDefinition',
      'TimerEventDefinition',
      'SignalEventDefinition',
      'ErrorEventDefinition',
    ],
  },
  loops: new Set(['UserTask', 'CallActivity']),
  roots: ['Message', 'Signal', 'Error'],
  inclusiveJoins: false,
  eventSubProcesses: false,
  timerCycles: false,
};
