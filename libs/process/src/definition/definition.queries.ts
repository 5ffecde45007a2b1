import { Injectable } from '@nestjs/common';
import {
  type Actor,
  search,
  type SearchDefinition,
  type SearchRequest,
  type SearchResult,
  UnitOfWork,
  ReadAccess,
} from '@bihuan/kernel';
import { ProcessRuntimeError } from '../runtime/process-runtime.errors';
import type { DeploymentReport } from '../proof/report';
import { runWorkflowTests, type WorkflowTestReport } from '../workflow-test/run-workflow-tests';
import { Beginnings, type DefinitionBeginning } from './beginnings';
import type { DeployRequest } from './definition.dto';
import { Definition } from './definition.entity';
import { DefinitionRegistry } from './definition-registry';

/** Proving and playing take the thread of the server for seconds: they are for those who draw. */
const drawing = 'definition.save-draft';
/** What one request may ask for; the thread belongs to everybody. */
const testLimits = { steps: 500, trace: 10_000 };

const fields: SearchDefinition = {
  fields: {
    id: { type: 'id' },
    key: { type: 'text', sortable: true },
    version: { type: 'number', sortable: true },
    jurisdiction: { type: 'text' },
    variantOf: { type: 'text' },
    name: { type: 'text', sortable: true },
    createdAt: { type: 'date', sortable: true },
    suspendedAt: { type: 'date' },
  },
  sort: [
    { field: 'key', order: 'asc' },
    { field: 'version', order: 'asc' },
  ],
};

/** The files of one version. */
export interface DeployedFiles {
  /** BPMN 2.0. */
  readonly xml: string;
  /** Text of `pack.yaml`; null when it was deployed without one. */
  readonly pack: string | null;
  /** Text of `policies.yaml`; null when it was deployed without one. */
  readonly policies: string | null;
}

/** One version, and how its instances begin. */
export interface DefinitionDetail extends Definition {
  readonly begins: DefinitionBeginning;
}

/** Reads definitions. */
@Injectable()
export class DefinitionQueries {
  constructor(
    private readonly work: UnitOfWork,
    private readonly reading: ReadAccess,
    private readonly definitions: DefinitionRegistry,
    private readonly beginnings: Beginnings,
  ) {}

  search(actor: Actor, request: SearchRequest): Promise<SearchResult<Definition>> {
    return this.reading.run(actor, 'definition.read', () =>
      search(this.work.manager.createQueryBuilder(Definition, 'definition'), fields, request),
    );
  }

  /** @throws ProcessRuntimeError `DEFINITION_NOT_FOUND` */
  async files(actor: Actor, id: string): Promise<DeployedFiles> {
    const files = await this.reading.run(actor, 'definition.read', () =>
      this.work.manager.findOne(Definition, {
        where: { id },
        select: { xml: true, pack: true, policies: true },
      }),
    );
    if (!files) throw notFound();
    const { xml, pack, policies } = files;
    return { xml, pack, policies };
  }

  /** @throws ProcessRuntimeError `DEFINITION_NOT_FOUND` */
  get(actor: Actor, id: string): Promise<DefinitionDetail> {
    return this.reading.run(actor, 'definition.read', async () => {
      const definition = await this.work.manager.findOneBy(Definition, { id });
      if (!definition) throw notFound();
      return Object.assign(definition, { begins: await this.beginnings.of(definition) });
    });
  }

  /** What deploying the files would say. */
  check(actor: Actor, { jurisdiction = '', variantOf, ...files }: DeployRequest): Promise<DeploymentReport> {
    const where = { accountId: actor.accountId, jurisdiction, variantOf };
    return this.reading.run(actor, drawing, () => this.definitions.check(files, where));
  }

  /** Plays a workflow test. @throws WorkflowTestFileError, DeploymentRefused */
  async test(
    actor: Actor,
    { xml, tests, trace }: { readonly xml: string; readonly tests: string; readonly trace?: boolean },
  ): Promise<WorkflowTestReport> {
    // No transaction stays open while the cases are played: they need no database.
    await this.reading.run(actor, drawing, () => Promise.resolve());
    return runWorkflowTests(xml, tests, { ...testLimits, ...(trace && { shown: 2_000 }) });
  }

  /** @throws ProcessRuntimeError `DEFINITION_NOT_FOUND` */
  xml(actor: Actor, id: string): Promise<string> {
    return this.reading.run(actor, 'definition.read', () => this.definitions.xmlOf(id));
  }
}

function notFound(): ProcessRuntimeError {
  return new ProcessRuntimeError('DEFINITION_NOT_FOUND', 'There is no such definition. Search for it again.');
}
