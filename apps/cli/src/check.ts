import { stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { checkWorkflow, type DeploymentReport, type ProofFinding } from '@bihuan/testing';
import { textIfThere, textOf } from './read-file';

/** Files beside the workflow; `pack.yaml` and `policies.yaml` in its folder are taken when none are given. */
export interface CheckOptions {
  readonly pack?: string | undefined;
  readonly policies?: string | undefined;
  readonly catalogue?: string | undefined;
}

/** Checks one workflow: a BPMN file, or the folder of a pack. @throws UsageError */
export async function check(path: string, options: CheckOptions): Promise<DeploymentReport> {
  const isFolder = await stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
  const file = isFolder ? join(path, 'process.bpmn') : path;
  const beside = async (given: string | undefined, name: string): Promise<string | undefined> =>
    given === undefined ? textIfThere(join(dirname(file), name)) : textOf(given);
  const pack = await beside(options.pack, 'pack.yaml');
  const policies = await beside(options.policies, 'policies.yaml');
  const catalogue = options.catalogue === undefined ? undefined : await textOf(options.catalogue);
  return checkWorkflow({
    xml: await textOf(file),
    ...(pack !== undefined && { pack }),
    ...(policies !== undefined && { policies }),
    ...(catalogue !== undefined && { catalogue }),
  });
}

/** A report for people. */
export function checkText(path: string, report: DeploymentReport): string {
  const { verdict, lane, findings, skipped, explored } = report;
  const head = `${path}: ${verdict}${lane ? ` on the ${lane} lane` : ''}, ${explored.markings} markings explored`;
  const unchecked = skipped.length > 0 ? [`  not checked: ${skipped.join(', ')}`] : [];
  return [head, ...findings.flatMap(findingLines), ...unchecked].join('\n');
}

function findingLines({
  elementId,
  elementName,
  rule,
  policy,
  problem,
  remedy,
  path,
}: ProofFinding): string[] {
  const where = [elementId && `<${elementId}>`, elementName].filter(Boolean).join(' ');
  return [
    `  ${where || 'the file'}: ${rule}${policy ? ` (${policy})` : ''}`,
    `    ${problem.en} ${problem.zh}`,
    `    → ${remedy.en} ${remedy.zh}`,
    ...(path && path.length > 0 ? [`    path: ${path.join(' → ')}`] : []),
  ];
}
