import { Body, Get, HttpCode, Post, Res } from '@nestjs/common';
import {
  BihuanController,
  By,
  CommandExecutor,
  type RequestBy,
  SearchRequest,
  type SearchResult,
  ReadAccess,
  Id,
} from '@bihuan/kernel';
import type { Response } from 'express';
import { CreateOrganisation } from './create-organisation';
import { CreateOrganisationBody, UpdateOrganisationBody } from './organisation.dto';
import { Organisation } from './organisation.entity';
import { Organisations } from './organisations';
import { UpdateOrganisation } from './update-organisation';

/** Authorities, expert bodies and enterprises by name. */
@BihuanController('organisations')
export class OrganisationsController {
  constructor(
    private readonly commands: CommandExecutor,
    private readonly reading: ReadAccess,
    private readonly organisations: Organisations,
  ) {}

  @Post()
  create(@By() by: RequestBy, @Body() body: CreateOrganisationBody): Promise<{ id: string }> {
    return this.commands.run(CreateOrganisation, by.actor, body, by.options);
  }

  @Post('search')
  @HttpCode(200)
  search(@By() by: RequestBy, @Body() body: SearchRequest): Promise<SearchResult<Organisation>> {
    return this.reading.run(by.actor, 'organisation.read', () => this.organisations.search(body));
  }

  @Get(':id')
  async get(
    @By() by: RequestBy,
    @Id() id: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<Organisation> {
    const row = await this.reading.run(by.actor, 'organisation.read', () => this.organisations.require(id));
    response.setHeader('ETag', `"${row.version}"`);
    return row;
  }

  @Post(':id/update')
  @HttpCode(200)
  update(
    @By() by: RequestBy,
    @Id() organisationId: string,
    @Body() body: UpdateOrganisationBody,
  ): Promise<{ id: string; version: number }> {
    return this.commands.run(
      UpdateOrganisation,
      by.actor,
      Object.assign(body, { organisationId }),
      by.options,
    );
  }
}
