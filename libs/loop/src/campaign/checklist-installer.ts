import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { plainToInstance } from 'class-transformer';
import { validate } from 'class-validator';
import { CommandExecutor, systemActor, UnitOfWork } from '@bihuan/kernel';
import { InstallChecklistDto } from './campaign.dto';
import { ChecklistFileError } from './campaign.errors';
import type { Checklist } from './checklist.entity';
import { checklistHash, InstallChecklist, latestChecklist } from './install-checklist';

const installer = systemActor('checklist-installer');

/** Installs the checklists of a workflow pack. */
@Injectable()
export class ChecklistInstaller {
  constructor(
    private readonly commands: CommandExecutor,
    private readonly work: UnitOfWork,
  ) {}

  /**
   * Installs every `checklists/*.json` of the pack; what is installed already leaves no trace.
   *
   * @param packFolder e.g. `workflows/inspection`; a pack without checklists is no error
   * @returns the current version of each, in the order of the file names
   * @throws ChecklistFileError when a file is not a checklist
   */
  async install(packFolder: string): Promise<Checklist[]> {
    const folder = join(packFolder, 'checklists');
    const names = (await filesOf(folder)).filter((name) => name.endsWith('.json')).sort();
    const installed: Checklist[] = [];
    for (const name of names) installed.push(await this.installFile(join(folder, name)));
    return installed;
  }

  private async installFile(file: string): Promise<Checklist> {
    const checklist = await parse(file);
    const latest = await this.work.read(installer, () => latestChecklist(this.work, checklist.code));
    if (latest?.hash === checklistHash(checklist)) return latest;
    return this.commands.run(InstallChecklist, installer, checklist, { channel: 'install' });
  }
}

async function filesOf(folder: string): Promise<string[]> {
  return readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
}

async function parse(file: string): Promise<InstallChecklistDto> {
  const { code, titleZh, title, items } = await readJson(file);
  const checklist = plainToInstance(InstallChecklistDto, { code, titleZh, title, items });
  const errors = await validate(checklist, { whitelist: true, forbidNonWhitelisted: true });
  if (errors.length > 0) throw new ChecklistFileError(file, errors.map(String).join('; '));
  return checklist;
}

async function readJson(file: string): Promise<Record<string, unknown>> {
  const text = await readFile(file, 'utf8');
  try {
    return JSON.parse(text) as Record<string, unknown>;
  } catch (error) {
    throw new ChecklistFileError(file, (error as Error).message);
  }
}
