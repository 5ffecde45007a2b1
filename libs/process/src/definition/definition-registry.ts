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
import { type Deployment, Promises } from './promises';

/** Who deploys for whom, and what with. */
export interface DeploymentRequest extends Omit<Deployment, 'key'> {
  /** Keys that are deployed together with it and may be called although they are not there yet. @default none */
  readonly alongside?: readonly string[];
}

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
    private readonly promises: Promises,
  ) {}

  /**
   * Proves a workflow and stores it as the next version of its process; files that equal the latest version change nothing.
   *
   * @throws DefinitionRefusedError with all findings, ProcessRuntimeError `DEFINITION_ELSEWHERE`, `VARIANT_UNKNOWN`
   */
  async deploy(given: WorkflowFiles, { alongside, ...where }: DeploymentRequest): Promise<Definition> {
    const deployment = { ...where, key: await this.keyIn(given.xml) };
    const files = await this.promises.keptBy(given, deployment);
    const report = await this.prove(files, alongside);
    if (report.verdict === 'refused' || !report.lane) throw new DefinitionRefusedError(report.findings);
    const compiled = await this.lanes.named(report.lane).compile(files.xml);
    const { key } = deployment;
    await this.work.manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [
      `bh_definition:${key}`,
    ]);
    const hash = hashOf(files);
    const latest = await this.latest(key);
    this.promises.checkHome(latest, deployment);
    if (latest?.hash === hash) return latest;
    const version = (latest?.version ?? 0) + 1;
    const definition = this.work.manager.create(Definition, {
      ...{ id: newId(), key, version, name: compiled.name, nameEn: compiled.nameEn ?? null },
      ...{ hash, report, lane: report.lane },
      ...{ xml: files.xml, pack: files.pack ?? null, policies: files.policies ?? null },
      elements: nodesOf(compiled),
      jurisdiction: deployment.jurisdiction,
      variantOf: deployment.variantOf ?? null,
      createdAt: this.clock.now(),
      createdBy: deployment.accountId,
    });
    await this.work.manager.insert(Definition, definition);
    await this.starts.replace(definition, compiled);
    return definition;
  }

  /** What deploying the files would say. Stores nothing. @throws ProcessRuntimeError `VARIANT_UNKNOWN` */
  async check(files: WorkflowFiles, where: Omit<Deployment, 'key'>): Promise<DeploymentReport> {
    return this.prove(await this.promises.keptBy(files, { ...where, key: await this.keyIn(files.xml) }));
  }

  /** Empty for a file without a process: that is for the proof to say. */
  private keyIn(xml: string): Promise<string> {
    return this.keyOf(xml).catch(() => '');
  }

  private async prove(files: WorkflowFiles, alongside: readonly string[] = []): Promise<DeploymentReport> {
    const rows = await this.work.manager.query<{ key: string }[]>('SELECT DISTINCT key FROM bh_definition');
    const own = await this.keyIn(files.xml);
    return this.proof.prove(files, [
      ...rows.map(({ key }) => key),
      ...alongside,
      ...(own === '' ? [] : [own]),
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
