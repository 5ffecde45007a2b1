import { DefinitionRefusedError, type Finding } from '../definition-refused.error';
import { executableProcess, parseModel, type ModelElement, type ParsedModel } from '../model/model';
import type { PlannedElement } from '../model/plan';
import { planElements } from '../model/plan-elements';
import { checkModel, checkText } from './check';
import type { ElementSet } from './element-set';

/** A file that a lane can run, read. */
export interface ReadDefinition {
  readonly model: ParsedModel;
  readonly process: ModelElement;
  readonly elements: ReadonlyMap<string, PlannedElement>;
}

/** Parses once and refuses what cannot be run right. @throws DefinitionRefusedError */
export async function readDefinition(xml: string, set: ElementSet): Promise<ReadDefinition> {
  refuse(checkText(xml));
  const model = await parseModel(xml);
  refuse(checkModel(model, set));
  const process = executableProcess(model);
  return { model, process, elements: planElements(process) };
}

/** Everything that speaks against running this file, for the organiser to read. */
export async function checkDefinition(xml: string, set: ElementSet): Promise<readonly Finding[]> {
  const findings = checkText(xml);
  return findings.length > 0 ? findings : checkModel(await parseModel(xml), set);
}

function refuse(findings: readonly Finding[]): void {
  if (findings.length > 0) throw new DefinitionRefusedError(findings);
}
