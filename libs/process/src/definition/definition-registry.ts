import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { Clock, newId, UnitOfWork } from '@bihuan/kernel';
import { DefinitionRefusedError } from '../lane/definition-refused.error';
import type { CompiledDefinition, ProcessLane } from '../lane/process-lane';
import { PROCESS_LANE } from '../runtime/process-lane.token';
import { ProcessRuntimeError } from '../runtime/process-runtime.errors';
import { CompiledDefinitions } from './compiled-definitions';
import { Definition } from './definition.entity';
import { DefinitionReferences } from './definition-references';

/** Keeps the workflows, in all their versions. */
@Injectable()
export class DefinitionRegistry {
  private readonly cache = new CompiledDefinitions(200);

  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly references: DefinitionReferences,
    @Inject(PROCESS_LANE) private readonly lane: ProcessLane,
  ) {}

  /**
   * Stores a file as the next version of its process; a file that equals the latest version changes nothing.
   *
   * @param accountId who deploys
   * @param alongside keys that are deployed together with it and may be called although they are not there yet
   * @throws DefinitionRefusedError with all findings
   */
  async deploy(xml: string, accountId: string, alongside: readonly string[] = []): Promise<Definition> {
    const compiled = await this.lane.compile(xml);
    const { key, name } = compiled;
    await this.work.manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [
      `bh_definition:${key}`,
    ]);
    const hash = hashOf(xml);
    const latest = await this.latest(key);
    if (latest?.hash === hash) return latest;
    await this.checkReferences(compiled, [key, ...alongside]);
    const definition = this.work.manager.create(Definition, {
      id: newId(),
      key,
      version: (latest?.version ?? 0) + 1,
      name,
      xml,
      hash,
      lane: this.lane.name,
      elements: [...compiled.elements.values()].map(({ id, name: label, type, attributes }) => ({
        id,
        ...(label !== undefined && { name: label }),
        type,
        attributes,
      })),
      createdAt: this.clock.now(),
      createdBy: accountId,
    });
    await this.work.manager.insert(Definition, definition);
    return definition;
  }

  /** The latest version of the process when it is this very file, else null. */
  async unchanged(key: string, xml: string): Promise<Definition | null> {
    const latest = await this.latest(key);
    return latest?.hash === hashOf(xml) ? latest : null;
  }

  /** The key of the process in a file. @throws DefinitionRefusedError */
  async keyOf(xml: string): Promise<string> {
    return (await this.lane.compile(xml)).key;
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
    return this.cache.get(id, async () => this.lane.compile(await this.xmlOf(id)));
  }

  /** The file as it was deployed. @throws ProcessRuntimeError `DEFINITION_NOT_FOUND` */
  async xmlOf(id: string): Promise<string> {
    const row = await this.work.manager.findOne(Definition, {
      where: { id },
      select: { id: true, xml: true },
    });
    if (row) return row.xml;
    throw new ProcessRuntimeError(
      'DEFINITION_NOT_FOUND',
      'There is no such definition. Search for it again.',
    );
  }

  private latest(key: string): Promise<Definition | null> {
    return this.work.manager.findOne(Definition, { where: { key }, order: { version: 'DESC' } });
  }

  private async checkReferences(compiled: CompiledDefinition, known: readonly string[]): Promise<void> {
    const findings = this.references.check(compiled);
    for (const { finding, key } of this.references.calls(compiled)) {
      if (!known.includes(key) && !(await this.latest(key))) findings.push(finding);
    }
    if (findings.length > 0) throw new DefinitionRefusedError(findings);
  }
}

function hashOf(xml: string): string {
  return createHash('sha256').update(xml).digest('hex');
}
