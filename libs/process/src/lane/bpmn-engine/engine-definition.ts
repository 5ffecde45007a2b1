import { DefinitionRefusedError, type Finding } from '../definition-refused.error';
import type { CompiledDefinition } from '../process-lane';
import { checkModel, checkText } from '../check/check';
import { bpmnEngineSet } from './element-set';
import { engineContext } from './engine-context';
import { executableProcess, flowElements, parseModel } from '../model/model';
import type { Expression, PlannedElement } from '../model/plan';
import { expressionOf, planElements } from '../model/plan-elements';

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
  refuse(checkText(xml));
  const model = await parseModel(xml);
  refuse(checkModel(model, bpmnEngineSet));
  const process = executableProcess(model);
  const plan = planElements(process);
  const conditions = new Map<string, Expression>();
  for (const flow of flowElements(process)) {
    const condition = flow.conditionExpression?.body?.trim();
    if (condition && flow.id) conditions.set(flow.id, expressionOf(condition));
  }
  return Object.freeze({
    key: process.id ?? '',
    name: process.name ?? process.id ?? '',
    elements: plan,
    plan,
    conditions,
    engineContext: engineContext(model, plan),
  });
}

/** Everything that speaks against running this file, for the organiser to read. */
export async function check(xml: string): Promise<readonly Finding[]> {
  const findings = checkText(xml);
  return findings.length > 0 ? findings : checkModel(await parseModel(xml), bpmnEngineSet);
}

function refuse(findings: readonly Finding[]): void {
  if (findings.length > 0) throw new DefinitionRefusedError(findings);
}
