import { Body, Delete, Get, HttpCode, Post, Query, Res } from '@nestjs/common';
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
import { AccountGrant } from './account-grant.entity';
import { ColleaguesRequest, CreateAccountBody, GiveGrantBody, ResetPasswordBody } from './account.dto';
import { Account } from './account.entity';
import { Accounts, type Colleague } from './accounts';
import { CreateAccount } from './create-account';
import { GiveGrant } from './give-grant';
import { ResetPassword } from './reset-password';
import { type AccountChanged, DisableAccount, EnableAccount } from './set-account-status';
import { TakeGrant } from './take-grant';

/** People who can sign in, and their roles. */
@BihuanController('accounts')
export class AccountsController {
  constructor(
    private readonly commands: CommandExecutor,
    private readonly reading: ReadAccess,
    private readonly accounts: Accounts,
  ) {}

  @Post()
  create(@By() by: RequestBy, @Body() body: CreateAccountBody): Promise<{ id: string }> {
    return this.commands.run(CreateAccount, by.actor, body, by.options);
  }

  @Post('search')
  @HttpCode(200)
  search(@By() by: RequestBy, @Body() body: SearchRequest): Promise<SearchResult<Account>> {
    return this.reading.run(by.actor, 'account.read', () => this.accounts.search(body));
  }

  /** People of the caller's own organisation, by name; for choosing somebody. Everybody who has tasks may ask. */
  @Get('colleagues')
  async colleagues(
    @By() { actor }: RequestBy,
    @Query() { name }: ColleaguesRequest,
  ): Promise<Listing<Colleague>> {
    const { organisationId } = actor;
    const items = await this.reading.run(actor, 'task.read', () =>
      organisationId === undefined ? Promise.resolve([]) : this.accounts.colleagues(organisationId, name),
    );
    return { items };
  }

  @Get(':id')
  async get(
    @By() by: RequestBy,
    @Id() id: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<Account> {
    const row = await this.reading.run(by.actor, 'account.read', () => this.accounts.require(id));
    response.setHeader('ETag', `"${row.version}"`);
    return row;
  }

  @Post(':id/disable')
  @HttpCode(200)
  disable(@By() by: RequestBy, @Id() accountId: string): Promise<AccountChanged> {
    return this.commands.run(DisableAccount, by.actor, { accountId }, by.options);
  }

  @Post(':id/enable')
  @HttpCode(200)
  enable(@By() by: RequestBy, @Id() accountId: string): Promise<AccountChanged> {
    return this.commands.run(EnableAccount, by.actor, { accountId }, by.options);
  }

  @Post(':id/reset-password')
  @HttpCode(200)
  resetPassword(
    @By() by: RequestBy,
    @Id() accountId: string,
    @Body() { password }: ResetPasswordBody,
  ): Promise<AccountChanged> {
    return this.commands.run(ResetPassword, by.actor, { accountId, password }, by.options);
  }

  @Get(':id/grants')
  async grants(@By() by: RequestBy, @Id() id: string): Promise<Listing<AccountGrant>> {
    return { items: await this.reading.run(by.actor, 'account.read', () => this.accounts.grants(id)) };
  }

  @Post(':id/grants')
  give(@By() by: RequestBy, @Id() accountId: string, @Body() body: GiveGrantBody): Promise<{ id: string }> {
    return this.commands.run(GiveGrant, by.actor, Object.assign(body, { accountId }), by.options);
  }

  @Delete(':id/grants/:grantId')
  take(
    @By() by: RequestBy,
    @Id() accountId: string,
    @Id('grantId') grantId: string,
  ): Promise<{ id: string }> {
    return this.commands.run(TakeGrant, by.actor, { accountId, grantId }, by.options);
  }
}
