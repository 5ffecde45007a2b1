import { Body, Delete, Get, HttpCode, Post, Put, Res } from '@nestjs/common';
import type { Response } from 'express';
import {
  BihuanController,
  By,
  CommandExecutor,
  Id,
  type RequestBy,
  SearchRequest,
  type SearchResult,
} from '@bihuan/kernel';
import { BeginDraft, DiscardDraft, draftFiles, SaveDraftFiles } from './keep-draft';
import { BeginWorkflowDraftRequest, SaveWorkflowDraftRequest } from './workflow-draft.dto';
import type { WorkflowDraft } from './workflow-draft.entity';
import { type OpenWorkflowDraft, WorkflowDrafts } from './workflow-drafts';

/** Workflows that are being drawn. */
@BihuanController('workflow-drafts')
export class WorkflowDraftController {
  constructor(
    private readonly executor: CommandExecutor,
    private readonly drafts: WorkflowDrafts,
  ) {}

  /** Begins a draft, empty or as a copy of a definition. */
  @Post()
  async begin(@By() by: RequestBy, @Body() body: BeginWorkflowDraftRequest): Promise<OpenWorkflowDraft> {
    const { id } = await this.executor.run(BeginDraft, by.actor, draftFiles(body), by.options);
    return this.drafts.get(by.actor, id);
  }

  /** Drafts one may draw at, the last saved first; without their files. */
  @Post('search')
  @HttpCode(200)
  search(@By() { actor }: RequestBy, @Body() request: SearchRequest): Promise<SearchResult<WorkflowDraft>> {
    return this.drafts.search(actor, request);
  }

  /** One draft with its files; the `ETag` is its version. */
  @Get(':id')
  async get(
    @By() { actor }: RequestBy,
    @Id() id: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<OpenWorkflowDraft> {
    const draft = await this.drafts.get(actor, id);
    response.setHeader('ETag', `"${draft.version}"`);
    return draft;
  }

  /** Replaces what a draft holds; `If-Match` keeps two people from overwriting each other. */
  @Put(':id')
  async save(
    @By() by: RequestBy,
    @Id() id: string,
    @Body() body: SaveWorkflowDraftRequest,
    @Res({ passthrough: true }) response: Response,
  ): Promise<OpenWorkflowDraft> {
    const input = { ...draftFiles(body), draftId: id };
    await this.executor.run(SaveDraftFiles, by.actor, input, by.options);
    return this.get(by, id, response);
  }

  /** Throws a draft away; what was deployed from it stays. */
  @Delete(':id')
  @HttpCode(204)
  async discard(@By() by: RequestBy, @Id() id: string): Promise<void> {
    await this.executor.run(DiscardDraft, by.actor, { draftId: id }, by.options);
  }
}
