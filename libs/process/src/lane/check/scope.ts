import { flowElements, isFlowNode, isSubProcess, type ModelElement } from '../model/model';

/** Nodes and flows of one process or sub-process. */
export interface Scope {
  readonly owner: ModelElement;
  readonly nodes: readonly ModelElement[];
  readonly flows: readonly ModelElement[];
}

/** The process and every sub-process in it. */
export function scopesOf(process: ModelElement): Scope[] {
  const owners = [process, ...flowElements(process).filter(isSubProcess)];
  return owners.map((owner) => ({
    owner,
    nodes: (owner.flowElements ?? []).filter(isFlowNode),
    flows: (owner.flowElements ?? []).filter((element) => element.$type === 'bpmn:SequenceFlow'),
  }));
}
