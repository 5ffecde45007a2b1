import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import { ChecklistInstaller } from '@bihuan/loop';
import { WorkflowInstaller } from '@bihuan/process';
import { BIHUAN_OPTIONS } from './bihuan.module-definition';
import type { BihuanOptions } from './bihuan.options';

/** The packs this package ships. Sources and `dist` stand at different depths below the package. */
async function shippedWorkflows(): Promise<string> {
  for (const up of ['../../../workflows', '../../../../workflows']) {
    const folder = resolve(__dirname, up);
    if (await readdir(folder).catch(() => undefined)) return folder;
  }
  throw new Error('The workflow packs of this package are missing. Set the option workflowsDir.');
}

/**
 * Deploys the workflow packs and installs their checklists; what is there already stays as it is. Call it once after
 * the application is initialised, before it takes requests.
 *
 * @throws DefinitionRefusedError for the first workflow that cannot be run
 */
export async function installBihuan(app: INestApplicationContext): Promise<void> {
  const { workflowsDir } = app.get<BihuanOptions>(BIHUAN_OPTIONS, { strict: false });
  const folder = workflowsDir ?? (await shippedWorkflows());
  await app.get(WorkflowInstaller, { strict: false }).install(folder);
  const checklists = app.get(ChecklistInstaller, { strict: false });
  for (const pack of await readdir(folder)) await checklists.install(join(folder, pack));
}
