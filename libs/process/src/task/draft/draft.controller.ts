import { createHash } from 'node:crypto';
import { Body, Get, Put, Res } from '@nestjs/common';
import type { Response } from 'express';
import { BihuanController, By, Id, type RequestBy } from '@bihuan/kernel';
import { Deputies } from '../deputy/deputies';
import { TaskCommands } from '../task-commands';
import { SaveDraftRequest } from './draft.dto';
import { Drafts } from './drafts';
import { SaveDraft } from './save-draft';
import type { TaskDraft } from './task-draft.entity';

/** What people have begun to fill in; everybody sees the own only. */
@BihuanController('tasks')
export class DraftController {
  constructor(
    private readonly commands: TaskCommands,
    private readonly deputies: Deputies,
    private readonly drafts: Drafts,
  ) {}

  @Get(':id/draft')
  async get(
    @By() { actor }: RequestBy,
    @Id() taskId: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<TaskDraft> {
    const draft = await this.deputies.act(actor, (as) => this.drafts.get(as, taskId));
    response.setHeader('ETag', `"${draft.version}"`);
    return draft;
  }

  /** Replaces the draft; `If-Match: "0"` for the first. */
  @Put(':id/draft')
  async save(
    @By() by: RequestBy,
    @Id() taskId: string,
    @Body() { output }: SaveDraftRequest,
    @Res({ passthrough: true }) response: Response,
  ): Promise<TaskDraft> {
    const digest = createHash('sha256').update(JSON.stringify(output)).digest('hex');
    await this.commands.run(by, SaveDraft, { taskId, output, digest });
    return this.get(by, taskId, response);
  }
}
