import { Body, Get, HttpCode, Post, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  BihuanController,
  By,
  CommandExecutor,
  Id,
  OpenBihuanController,
  ReadAccess,
  type RequestBy,
  systemActor,
} from '@bihuan/kernel';
import type { Request } from 'express';
import { CreateTaskLink } from './create-task-link';
import { CreateTaskLinkBody, OpenTaskLinkBody } from './link.dto';
import { linkOfOther } from './link.errors';
import { LinkVisits } from './link-visits';
import { LinkOpened, LinkVisitInfo, TaskLinkCreated, TaskLinks } from './link.view';
import { OpenTaskLink } from './open-task-link';
import { RevokeTaskLink } from './revoke-task-link';

/** Links to one task for people of an enterprise who have no account. */
@ApiTags('links')
@BihuanController('')
export class TaskLinksController {
  constructor(
    private readonly commands: CommandExecutor,
    private readonly reading: ReadAccess,
    private readonly visits: LinkVisits,
  ) {}

  /** Makes a link to a task of an enterprise; an earlier one to the same task ends. */
  @Post('tasks/:id/link')
  create(
    @By() by: RequestBy,
    @Id() taskId: string,
    @Body() body: CreateTaskLinkBody,
  ): Promise<TaskLinkCreated> {
    return this.commands.run(CreateTaskLink, by.actor, Object.assign(body, { taskId }), by.options);
  }

  /** The links to a task and who came by them, oldest first, and whether another one can be made. */
  @Get('tasks/:id/links')
  ofTask(@By() { actor }: RequestBy, @Id() taskId: string): Promise<TaskLinks> {
    return this.reading.run(actor, 'task-link.read', () => this.visits.ofTask(taskId));
  }

  /** Ends a link and the visits by it. */
  @Post('links/:id/revoke')
  @HttpCode(200)
  revoke(@By() by: RequestBy, @Id() linkId: string): Promise<{ readonly id: string }> {
    return this.commands.run(RevokeTaskLink, by.actor, { linkId }, by.options);
  }

  /** What the link is for that the request comes by. */
  @Get('links/current')
  current(@By() _by: RequestBy, @Req() request: Request): Promise<LinkVisitInfo> {
    return this.visits.info(this.visits.tokenOf(request));
  }
}

/** Opening a link: nobody is signed in yet. */
@ApiTags('links')
@OpenBihuanController('links')
export class LinkOpeningController {
  constructor(
    private readonly commands: CommandExecutor,
    private readonly visits: LinkVisits,
  ) {}

  /** Begins a visit by a link, under the name and phone number of whoever acts for the enterprise. */
  @Post('open')
  async open(@Body() body: OpenTaskLinkBody): Promise<LinkOpened> {
    await this.visits.requireLive(body.token);
    const opening = await this.commands.run(OpenTaskLink, systemActor('link'), body);
    if (opening.outcome === 'OTHER') throw linkOfOther();
    return { token: opening.token, link: await this.visits.info(opening.token) };
  }
}
