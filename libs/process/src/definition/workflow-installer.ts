import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { CommandExecutor, systemActor, UnitOfWork } from '@bihuan/kernel';
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
   * Deploys `<folder>/<pack>/process.bpmn` of every pack; unchanged files stay the version they are and
   * leave no trace. The packs may call each other.
   *
   * @throws DefinitionRefusedError for the first file that cannot be run
   */
  async install(folder: string): Promise<DeployedDefinition[]> {
    const entries = await readdir(folder, { withFileTypes: true });
    const packs = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
    const files = await Promise.all(
      packs.sort().map((pack) => readFile(join(folder, pack, 'process.bpmn'), 'utf8')),
    );
    const alongside = await Promise.all(files.map((xml) => this.definitions.keyOf(xml)));
    const deployed: DeployedDefinition[] = [];
    for (const [index, xml] of files.entries()) {
      deployed.push(await this.installFile(xml, alongside[index] ?? '', alongside));
    }
    return deployed;
  }

  private async installFile(xml: string, key: string, alongside: string[]): Promise<DeployedDefinition> {
    const unchanged = await this.work.read(installer, () => this.definitions.unchanged(key, xml));
    if (unchanged) return { id: unchanged.id, key, version: unchanged.version };
    return this.executor.run(DeployDefinition, installer, { xml, alongside }, { channel: 'install' });
  }
}
