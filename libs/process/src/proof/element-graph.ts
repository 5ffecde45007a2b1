import { flowElements, isFlowNode, typeOf, type ModelElement } from '../lane/model/model';

/** A flow node for those who only ask what it is called and what stands in front of it. */
export interface ElementNode {
  readonly id: string;
  readonly name?: string;
  readonly type: string;
  /** Ids of the elements its token comes from: sources of its flows, its host, the sub-process around it. */
  readonly after: readonly string[];
}

/** Flow nodes by id, in the order of the file. */
export type ElementGraph = ReadonlyMap<string, ElementNode>;

/** Reads the flow nodes of a process, sub-processes opened. */
export function elementGraph(process: ModelElement): ElementGraph {
  const elements = flowElements(process);
  const sources = new Map<ModelElement, string[]>();
  for (const { sourceRef, targetRef } of elements) {
    if (!sourceRef?.id || !targetRef) continue;
    sources.set(targetRef, [...(sources.get(targetRef) ?? []), sourceRef.id]);
  }
  return new Map(
    elements.filter(isFlowNode).map((node) => {
      const { id = '', name, attachedToRef } = node;
      const type = typeOf(node);
      const around = type === 'StartEvent' && node.$parent !== process ? node.$parent?.id : undefined;
      const after = [...(sources.get(node) ?? []), attachedToRef?.id, around].filter((a) => a !== undefined);
      return [id, { id, type, after, ...(name !== undefined && { name }) }];
    }),
  );
}
