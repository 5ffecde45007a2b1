import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Role } from '@bihuan/identity';
import { type Catalogue, workflowCatalogue } from '@bihuan/process';
import { legalProfiles, ruleBook } from '@bihuan/rules';

/**
 * What a workflow may name when nobody asks a server: roles, rules and legal clocks of the product, and the handlers,
 * use cases and definitions of the packs that come with it. Messages are not among it: every workflow brings its own.
 */
export async function shippedCatalogue(): Promise<Catalogue> {
  const folder = ['../../../../workflows', '../../../../../workflows']
    .map((up) => resolve(__dirname, up))
    .find((path) => existsSync(path));
  if (folder === undefined) throw new Error('The workflow packs of this package are missing.');
  const packs = await readdir(folder);
  const files = await Promise.all(packs.map((pack) => readFile(join(folder, pack, 'process.bpmn'), 'utf8')));
  return {
    ...(await workflowCatalogue(files)),
    roles: Object.values(Role),
    rules: ruleBook.list(),
    legalClocks: legalProfiles.flatMap(({ clocks }) => clocks.map(({ code }) => code)),
  };
}
