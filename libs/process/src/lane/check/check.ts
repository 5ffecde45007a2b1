import type { Finding } from '../definition-refused.error';
import { executableProcess, type ParsedModel } from '../model/model';
import { checkDocument } from './check-document';
import { checkElements } from './check-elements';
import { checkExpressions } from './check-expressions';
import { checkFlow } from './check-flow';
import { checkJoins } from './check-joins';
import type { ElementSet } from './element-set';

export { checkText } from './check-document';

/** What speaks against running a parsed model; later checks need what earlier ones make sure of. */
export function checkModel(model: ParsedModel, set: ElementSet): Finding[] {
  const document = checkDocument(model, set);
  if (document.length > 0) return document;
  const process = executableProcess(model);
  const findings = [
    ...checkElements(process, set),
    ...checkExpressions(process, set),
    ...checkFlow(process, set),
  ];
  return findings.length > 0 ? findings : checkJoins(process);
}
