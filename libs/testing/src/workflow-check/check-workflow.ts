import { parse } from 'yaml';
import {
  bpmnEngineLane,
  type Catalogue,
  compiledLane,
  type DeploymentReport,
  packCatalogue,
  prove,
  workflowCatalogue,
} from '@bihuan/process';
import { shippedCatalogue } from './shipped-catalogue';

/** A workflow to be checked without a server; each is the text of a file. */
export interface WorkflowToCheck {
  /** BPMN 2.0. */
  readonly xml: string;
  /** `pack.yaml`. @default the names of variables are not checked */
  readonly pack?: string;
  /** `policies.yaml`. @default none */
  readonly policies?: string;
  /**
   * YAML with further `roles`, `handlers`, `rules`, `definitions`, `commands` and `legalClocks` of the installation,
   * each a list of names. @default only what comes with the product
   */
  readonly catalogue?: string;
}

const lists = ['roles', 'handlers', 'definitions', 'commands', 'legalClocks'] as const;

/** What deploying a workflow would say. @throws RangeError when the catalogue is no map of lists of names */
export async function checkWorkflow({
  xml,
  pack,
  policies,
  catalogue: more,
}: WorkflowToCheck): Promise<DeploymentReport> {
  // A file that cannot be read has no key; the proof says why.
  const own = await workflowCatalogue([xml]).then(
    ({ definitions }) => definitions,
    () => [],
  );
  const known = extended(await shippedCatalogue(), more);
  const catalogue = {
    ...known,
    definitions: [...(known.definitions ?? []), ...own],
    ...(pack !== undefined && packCatalogue(pack)),
  };
  const lanes = [compiledLane(), bpmnEngineLane()] as const;
  return prove(xml, { catalogue, lanes, ...(policies !== undefined && { policies }) });
}

function extended(known: Catalogue, yaml: string | undefined): Catalogue {
  if (yaml === undefined) return known;
  const file = parse(yaml) as Readonly<Record<string, unknown>> | null;
  const names = (list: string): string[] => {
    const value = file?.[list] ?? [];
    if (Array.isArray(value) && value.every((name) => typeof name === 'string')) return value;
    throw new RangeError(`In the catalogue, make ${list} a list of names.`);
  };
  const unknown = Object.keys(file ?? {}).find((key) => ![...lists, 'rules'].includes(key));
  if (unknown !== undefined)
    throw new RangeError(`The catalogue has ${lists.join(', ')} and rules, but no ${unknown}.`);
  const rules = names('rules').map((code) => ({ code, variants: [] }));
  const added = Object.fromEntries(lists.map((list) => [list, [...(known[list] ?? []), ...names(list)]]));
  return { ...known, ...added, rules: [...(known.rules ?? []), ...rules] };
}
