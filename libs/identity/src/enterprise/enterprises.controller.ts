import { Body, Get, HttpCode, Post, Res } from '@nestjs/common';
import {
  BihuanController,
  By,
  CommandExecutor,
  type RequestBy,
  SearchRequest,
  type SearchResult,
  type Listing,
  ReadAccess,
  Id,
} from '@bihuan/kernel';
import type { Response } from 'express';
import { AddEnterpriseUnit } from './add-enterprise-unit';
import { CreateEnterprise } from './create-enterprise';
import { EnterpriseUnit } from './enterprise-unit.entity';
import { AddEnterpriseUnitBody, CreateEnterpriseBody, UpdateEnterpriseBody } from './enterprise.dto';
import { Enterprise } from './enterprise.entity';
import { Enterprises } from './enterprises';
import { UpdateEnterprise } from './update-enterprise';

/** Enterprises' files (一企一档). */
@BihuanController('enterprises')
export class EnterprisesController {
  constructor(
    private readonly commands: CommandExecutor,
    private readonly reading: ReadAccess,
    private readonly enterprises: Enterprises,
  ) {}

  @Post()
  create(@By() by: RequestBy, @Body() body: CreateEnterpriseBody): Promise<{ id: string }> {
    return this.commands.run(CreateEnterprise, by.actor, body, by.options);
  }

  @Post('search')
  @HttpCode(200)
  search(@By() by: RequestBy, @Body() body: SearchRequest): Promise<SearchResult<Enterprise>> {
    return this.reading.run(by.actor, 'enterprise.read', () => this.enterprises.search(body));
  }

  @Get(':id')
  async get(
    @By() by: RequestBy,
    @Id() id: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<Enterprise> {
    const row = await this.reading.run(by.actor, 'enterprise.read', () => this.enterprises.require(id));
    response.setHeader('ETag', `"${row.version}"`);
    return row;
  }

  @Get(':id/units')
  async units(@By() by: RequestBy, @Id() id: string): Promise<Listing<EnterpriseUnit>> {
    return { items: await this.reading.run(by.actor, 'enterprise.read', () => this.enterprises.units(id)) };
  }

  @Post(':id/units')
  addUnit(
    @By() by: RequestBy,
    @Id() enterpriseId: string,
    @Body() body: AddEnterpriseUnitBody,
  ): Promise<{ id: string }> {
    return this.commands.run(AddEnterpriseUnit, by.actor, Object.assign(body, { enterpriseId }), by.options);
  }

  @Post(':id/update')
  @HttpCode(200)
  update(
    @By() by: RequestBy,
    @Id() enterpriseId: string,
    @Body() body: UpdateEnterpriseBody,
  ): Promise<{ id: string; version: number }> {
    return this.commands.run(UpdateEnterprise, by.actor, Object.assign(body, { enterpriseId }), by.options);
  }
}
