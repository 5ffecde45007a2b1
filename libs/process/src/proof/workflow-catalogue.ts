import { executableProcess, parseModel } from '../lane/model/model';
import { planElements } from '../lane/model/plan-elements';
import type { Catalogue } from './catalogue';

/** What workflows that can be run show to exist: their own keys, and the handlers and use cases they name. */
export async function workflowCatalogue(
  files: readonly string[],
): Promise<Required<Pick<Catalogue, 'definitions' | 'handlers' | 'commands'>>> {
  const processes = await Promise.all(files.map(async (xml) => executableProcess(await parseModel(xml))));
  const elements = processes.flatMap((process) => [...planElements(process).values()]);
  const named = (kind: string, attribute: string): string[] => [
    ...new Set(
      elements
        .filter(({ standsAs }) => standsAs === kind)
        .map(({ id, attributes }) => attributes[attribute] ?? id),
    ),
  ];
  return {
    definitions: processes.map(({ id = '' }) => id),
    handlers: named('job', 'handler'),
    commands: named('task', 'command'),
  };
}
