import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { CommandExecutor, systemActor, UnitOfWork } from '@bihuan/kernel';
import type { WorkflowFiles } from './definition-proof';
import { DefinitionRegistry } from './definition-registry';
import { DeployDefinition, type DeployedDefinition } from './deploy-definition';

const installer = systemActor('installer');

/** Deploys the workflows that come with the product. */
@Injectable()
export class WorkflowInstaller {
  constructor(
    private readonly executor: CommandExecutor,
    private readonly work: UnitOfWork,
    private readonly definitions: DefinitionRegistry,
  ) {}

  /**
   * Deploys `<folder>/<pack>/process.bpmn` of every pack, with its `pack.yaml` and `policies.yaml`; unchanged files stay the version they are and
   * leave no trace. The packs may call each other.
   *
   * @throws DefinitionRefusedError for the first file that cannot be run
   */
  async install(folder: string): Promise<DeployedDefinition[]> {
    const entries = await readdir(folder, { withFileTypes: true });
    const packs = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
    const workflows = await Promise.all(packs.sort().map((pack) => filesOf(join(folder, pack))));
    const alongside = await Promise.all(workflows.map(({ xml }) => this.definitions.keyOf(xml)));
    const deployed: DeployedDefinition[] = [];
    for (const [index, files] of workflows.entries()) {
      deployed.push(await this.installFiles(files, alongside[index] ?? '', alongside));
    }
    return deployed;
  }

  private async installFiles(
    files: WorkflowFiles,
    key: string,
    alongside: string[],
  ): Promise<DeployedDefinition> {
    const unchanged = await this.work.read(installer, () => this.definitions.unchanged(key, files));
    if (unchanged) return { id: unchanged.id, key, version: unchanged.version };
    return this.executor.run(DeployDefinition, installer, { ...files, alongside }, { channel: 'install' });
  }
}

async function filesOf(folder: string): Promise<WorkflowFiles> {
  const pack = await textOf(join(folder, 'pack.yaml'));
  const policies = await textOf(join(folder, 'policies.yaml'));
  return {
    xml: await readFile(join(folder, 'process.bpmn'), 'utf8'),
    ...(pack !== undefined && { pack }),
    ...(policies !== undefined && { policies }),
  };
}

async function textOf(file: string): Promise<string | undefined> {
  return readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
}
