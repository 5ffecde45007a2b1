import { Injectable } from '@nestjs/common';
import {
  type Actor,
  ReadAccess,
  search,
  type SearchDefinition,
  type SearchRequest,
  type SearchResult,
  UnitOfWork,
} from '@bihuan/kernel';
import { ProcessRuntimeError } from '../../runtime/process-runtime.errors';
import { WorkflowDraft } from './workflow-draft.entity';

const fields: SearchDefinition = {
  fields: {
    id: { type: 'id' },
    name: { type: 'text', sortable: true },
    basedOn: { type: 'id' },
    createdBy: { type: 'id' },
    savedAt: { type: 'date', sortable: true },
  },
  sort: [{ field: 'savedAt', order: 'desc' }],
};

/** A draft with its files. */
export interface OpenWorkflowDraft extends Pick<
  WorkflowDraft,
  'id' | 'name' | 'basedOn' | 'version' | 'jurisdiction' | 'createdAt' | 'createdBy' | 'savedAt' | 'savedBy'
> {
  /** BPMN as it was drawn so far; it need not be executable. */
  readonly xml: string;
  /** Text of `pack.yaml`. */
  readonly pack: string | null;
  /** Text of `policies.yaml`. */
  readonly policies: string | null;
  /** Text of a workflow test. */
  readonly tests: string | null;
}

/** Reads drafts of workflows: those who may draw see them, inside the place they were drawn for. */
@Injectable()
export class WorkflowDrafts {
  constructor(
    private readonly work: UnitOfWork,
    private readonly reading: ReadAccess,
  ) {}

  /** Without their files. */
  search(actor: Actor, request: SearchRequest): Promise<SearchResult<WorkflowDraft>> {
    return this.reading.run(actor, 'definition.save-draft', () =>
      search(this.work.manager.createQueryBuilder(WorkflowDraft, 'draft'), fields, request),
    );
  }

  /** With its files. @throws ProcessRuntimeError `WORKFLOW_DRAFT_NOT_FOUND` */
  get(actor: Actor, id: string): Promise<OpenWorkflowDraft> {
    return this.reading.run(actor, 'definition.save-draft', () => this.find(id));
  }

  /** Inside a unit of work; with its files. @throws ProcessRuntimeError `WORKFLOW_DRAFT_NOT_FOUND` */
  async find(id: string, lock = false): Promise<WorkflowDraft> {
    const query = this.work.manager
      .createQueryBuilder(WorkflowDraft, 'draft')
      .addSelect(['draft.xml', 'draft.pack', 'draft.policies', 'draft.tests'])
      .where({ id });
    const draft = await (lock ? query.setLock('pessimistic_write') : query).getOne();
    if (draft) return draft;
    throw new ProcessRuntimeError(
      'WORKFLOW_DRAFT_NOT_FOUND',
      'There is no such draft; it may have been discarded. Begin a new one.',
    );
  }
}
