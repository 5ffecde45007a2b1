import * as Elements from 'bpmn-elements';
import { deserialize, map, TypeResolver } from 'moddle-context-serializer';
import { BoundaryStandStill } from './boundary';
import type { EngineFlow } from './engine-types';
import type { ParsedModel } from '../model/model';
import type { PlannedElement } from '../model/plan';
import { activityWith, sessionOf, StandStill, type ActivityFactory } from './stand-still';

interface SerializedElement {
  readonly id: string;
  readonly type: string;
  readonly parent?: { readonly id: string; readonly type: string };
  readonly sourceId?: string;
  readonly targetId?: string;
  readonly isDefault?: boolean;
  readonly behaviour: { readonly attachedTo?: { readonly id: string }; readonly isExecutable?: boolean };
}

interface SerializedModel {
  readonly processes: readonly SerializedElement[];
  readonly activities: readonly SerializedElement[];
  readonly sequenceFlows: readonly SerializedElement[];
}

const atRest = activityWith(StandStill);

function parallelGateway(activityDef: object, context: object): object {
  return atRest({ ...activityDef, isParallelGateway: true }, context);
}

/** A flow that is not taken says nothing: stock sends discard tokens, which survive loops and open joins early. */
function SilentFlow(flowDef: object, context: object): EngineFlow {
  const Flow = Elements.SequenceFlow as unknown as new (def: object, context: object) => EngineFlow;
  const flow = new Flow(flowDef, context);
  flow.discard = () => {};
  flow.getCondition = () => ({
    execute: (_, callback) => {
      let taken: boolean;
      try {
        taken = sessionOf(flow).condition(flow.id);
      } catch (error) {
        return callback(error);
      }
      callback(null, taken);
    },
  });
  return flow;
}

const restingTypes = [
  'Task',
  'StartEvent',
  'EndEvent',
  'IntermediateThrowEvent',
  'IntermediateCatchEvent',
  'UserTask',
  'ManualTask',
  'ServiceTask',
  'BusinessRuleTask',
  'ReceiveTask',
  'CallActivity',
  'ExclusiveGateway',
  'InclusiveGateway',
];

const resolve = TypeResolver({ ...Elements } as never, (types: Record<string, unknown>) => {
  for (const type of restingTypes) types[`bpmn:${type}`] = atRest satisfies ActivityFactory;
  types['bpmn:ParallelGateway'] = parallelGateway;
  types['bpmn:BoundaryEvent'] = activityWith(BoundaryStandStill);
  types['bpmn:SequenceFlow'] = SilentFlow;
});

/**
 * The engine's view of a definition, shared by all its instances: the graph and nothing else. No script,
 * implementation, expression, timer or extension of the file survives, so none can be run by the engine.
 */
export function engineContext(model: ParsedModel, plan: ReadonlyMap<string, PlannedElement>): object {
  const mapped = map(model.moddleContext as never, () => undefined) as unknown as SerializedModel;
  const elements = {
    definition: { id: 'definition', type: 'bpmn:Definitions' },
    processes: mapped.processes
      .filter(({ behaviour }) => behaviour.isExecutable)
      .map(({ id, type, parent }) => ({ id, type, parent: pick(parent), behaviour: { isExecutable: true } })),
    activities: mapped.activities.filter(({ id }) => plan.has(id)).map((activity) => slim(activity, plan)),
    sequenceFlows: mapped.sequenceFlows.map(({ id, type, parent, sourceId, targetId, isDefault }) => ({
      ...{ id, type, parent: pick(parent), sourceId, targetId, behaviour: {} },
      ...(isDefault && { isDefault }),
    })),
    ...{ associations: [], messageFlows: [], dataObjects: [], dataStores: [], participants: [] },
    ...{ scripts: [], timers: [] },
  };
  return deepFreeze(deserialize(elements as never, resolve));
}

function slim(activity: SerializedElement, plan: ReadonlyMap<string, PlannedElement>): object {
  const { id, type, parent, behaviour } = activity;
  const planned = plan.get(id);
  const loop = planned?.loop && {
    type: 'bpmn:MultiInstanceLoopCharacteristics',
    behaviour: {
      isSequential: planned.loop.isSequential,
      // Names for `resolveExpression` of the step, which knows the compiled FEEL behind them.
      collection: 'collection',
      elementVariable: 'item',
      ...(planned.loop.completion && { completionCondition: 'completion' }),
    },
  };
  const { attachedTo } = behaviour;
  return {
    ...{ id, type, parent: pick(parent) },
    behaviour: {
      ...(attachedTo && { attachedTo: { id: attachedTo.id } }),
      ...(loop && { loopCharacteristics: loop }),
    },
  };
}

function pick(parent: SerializedElement['parent']): object | undefined {
  return parent && { id: parent.id, type: parent.type };
}

function deepFreeze<T extends object>(value: T): T {
  for (const child of Object.values(value)) {
    if (typeof child === 'object' && child !== null && !Object.isFrozen(child)) deepFreeze(child as object);
  }
  return Object.freeze(value);
}
