import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock, newId, UnitOfWork } from '@bihuan/kernel';
import { DefinitionRefusedError } from '../lane/definition-refused.error';
import { executableProcess, parseModel } from '../lane/model/model';
import type { CompiledDefinition, ProcessLane } from '../lane/process-lane';
import type { DeploymentReport } from '../proof/report';
import { Lanes } from '../runtime/lanes';
import { ProcessRuntimeError } from '../runtime/process-runtime.errors';
import { StartEvents } from '../start/start-events';
import { CompiledDefinitions } from './compiled-definitions';
import { DefinitionProof, type WorkflowFiles } from './definition-proof';
import { Definition } from './definition.entity';

/** Keeps the workflows, in all their versions. */
@Injectable()
export class DefinitionRegistry {
  private readonly cache = new CompiledDefinitions(200);

  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly proof: DefinitionProof,
    private readonly lanes: Lanes,
    private readonly starts: StartEvents,
  ) {}

  /**
   * Proves a workflow and stores it as the next version of its process; files that equal the latest version change nothing.
   *
   * @param accountId who deploys
   * @param alongside keys that are deployed together with it and may be called although they are not there yet
   * @throws DefinitionRefusedError with all findings
   */
  async deploy(
    files: WorkflowFiles,
    accountId: string,
    alongside: readonly string[] = [],
  ): Promise<Definition> {
    const report = await this.check(files, alongside);
    if (report.verdict === 'refused' || !report.lane) throw new DefinitionRefusedError(report.findings);
    const compiled = await this.lanes.named(report.lane).compile(files.xml);
    const { key } = compiled;
    await this.work.manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [
      `bh_definition:${key}`,
    ]);
    const hash = hashOf(files);
    const latest = await this.latest(key);
    if (latest?.hash === hash) return latest;
    const version = (latest?.version ?? 0) + 1;
    const definition = this.work.manager.create(Definition, {
      ...{ id: newId(), key, version, name: compiled.name, hash, report, lane: report.lane },
      ...{ xml: files.xml, pack: files.pack ?? null, policies: files.policies ?? null },
      elements: nodesOf(compiled),
      createdAt: this.clock.now(),
      createdBy: accountId,
    });
    await this.work.manager.insert(Definition, definition);
    await this.starts.replace(definition, compiled);
    return definition;
  }

  /** What deploying the files would say. Stores nothing. */
  async check(files: WorkflowFiles, alongside: readonly string[] = []): Promise<DeploymentReport> {
    const rows = await this.work.manager.query<{ key: string }[]>('SELECT DISTINCT key FROM bh_definition');
    const own = await this.keyOf(files.xml).catch(() => undefined);
    return this.proof.prove(files, [
      ...rows.map(({ key }) => key),
      ...alongside,
      ...(own === undefined ? [] : [own]),
    ]);
  }

  /** The latest version of the process when it is made of these very files, else null. */
  async unchanged(key: string, files: WorkflowFiles): Promise<Definition | null> {
    const latest = await this.latest(key);
    return latest?.hash === hashOf(files) ? latest : null;
  }

  /** The key of the process in a file. @throws DefinitionRefusedError */
  async keyOf(xml: string): Promise<string> {
    return executableProcess(await parseModel(xml)).id ?? '';
  }

  /**
   * A definition without its file.
   *
   * @param version @default the latest
   * @throws ProcessRuntimeError `DEFINITION_NOT_FOUND`
   */
  async get(key: string, version?: number): Promise<Definition> {
    const definition = await (version === undefined
      ? this.latest(key)
      : this.work.manager.findOneBy(Definition, { key, version }));
    if (definition) return definition;
    const wanted = version === undefined ? key : `${key} in version ${version}`;
    throw new ProcessRuntimeError(
      'DEFINITION_NOT_FOUND',
      `There is no definition ${wanted}. Deploy it first.`,
      {
        details: { key, version },
      },
    );
  }

  /** The parsed definition; each version is parsed once and shared. @throws ProcessRuntimeError `DEFINITION_NOT_FOUND` */
  compiled(id: string): Promise<CompiledDefinition> {
    return this.cache.get(id, async () => {
      const { lane, xml } = await this.fileOf(id);
      return this.lanes.named(lane).compile(xml);
    });
  }

  /** The file as it was deployed. @throws ProcessRuntimeError `DEFINITION_NOT_FOUND` */
  async xmlOf(id: string): Promise<string> {
    return (await this.fileOf(id)).xml;
  }

  private async fileOf(id: string): Promise<{ readonly xml: string; readonly lane: ProcessLane['name'] }> {
    const row = await this.work.manager.findOne(Definition, {
      where: { id },
      select: { id: true, xml: true, lane: true },
    });
    if (row) return row;
    throw new ProcessRuntimeError(
      'DEFINITION_NOT_FOUND',
      'There is no such definition. Search for it again.',
    );
  }

  private latest(key: string): Promise<Definition | null> {
    return this.work.manager.findOne(Definition, { where: { key }, order: { version: 'DESC' } });
  }
}

function nodesOf({ elements }: CompiledDefinition): Definition['elements'] {
  return [...elements.values()].map(({ id, name, type, attributes }) => ({
    id,
    ...(name !== undefined && { name }),
    type,
    attributes,
  }));
}

/** Of all files: other policies are another promise, and so another version. */
function hashOf({ xml, pack = '', policies = '' }: WorkflowFiles): string {
  return createHash('sha256').update([xml, pack, policies].join('\0')).digest('hex');
}
