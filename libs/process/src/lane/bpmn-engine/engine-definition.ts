import { readDefinition } from '../check/read-definition';
import { flowElements, namesOf } from '../model/model';
import type { Expression, PlannedElement } from '../model/plan';
import { expressionOf } from '../model/plan-elements';
import type { CompiledDefinition } from '../process-lane';
import { bpmnEngineSet } from './element-set';
import { engineContext } from './engine-context';

/** A definition as this lane runs it; immutable, shared by all instances of the version. */
export interface BpmnEngineDefinition extends CompiledDefinition {
  readonly plan: ReadonlyMap<string, PlannedElement>;
  /** FEEL of the sequence flows, by flow id. */
  readonly conditions: ReadonlyMap<string, Expression>;
  /** Serializable context of the engine, frozen. */
  readonly engineContext: object;
}

/** Parses once and refuses what cannot be run right. @throws DefinitionRefusedError */
export async function compile(xml: string): Promise<BpmnEngineDefinition> {
  const { model, process, elements } = await readDefinition(xml, bpmnEngineSet);
  const conditions = new Map<string, Expression>();
  for (const flow of flowElements(process)) {
    const condition = flow.conditionExpression?.body?.trim();
    if (condition && flow.id) conditions.set(flow.id, expressionOf(condition));
  }
  return Object.freeze({
    lane: 'bpmn-engine',
    key: process.id ?? '',
    ...namesOf(process),
    elements,
    plan: elements,
    conditions,
    engineContext: engineContext(model, elements),
  });
}
