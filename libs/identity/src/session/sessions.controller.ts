import { Body, Delete, Get, HttpCode, Post, Req } from '@nestjs/common';
import {
  BihuanController,
  By,
  CommandExecutor,
  OpenBihuanController,
  type RequestBy,
  systemActor,
} from '@bihuan/kernel';
import type { Request } from 'express';
import { IdentityError } from '../identity.errors';
import { ChangePassword } from './change-password';
import { CloseSession } from './close-session';
import { OpenSession, type SignIn } from './open-session';
import { PasswordTurnstile } from './password-turnstile';
import { SessionAccounts } from './session-accounts';
import { ChangePasswordBody, OpenSessionBody, SessionAccount, SessionOpened } from './session.dto';
import { bearerToken } from './tokens';

/** Signing in. */
@OpenBihuanController('sessions')
export class SessionsController {
  constructor(
    private readonly commands: CommandExecutor,
    private readonly accounts: SessionAccounts,
    private readonly turnstile: PasswordTurnstile,
  ) {}

  @Post()
  async open(@Body() body: OpenSessionBody): Promise<SessionOpened> {
    const signIn = await this.turnstile.pass(() =>
      this.commands.run(OpenSession, systemActor('sign-in'), body),
    );
    if (signIn.outcome !== 'OPENED') throw refusalOf(signIn);
    const { token, expiresAt, accountId } = signIn;
    return { token, expiresAt, account: await this.accounts.of(accountId) };
  }
}

/** The session the request is sent with. */
@BihuanController('sessions/current')
export class CurrentSessionController {
  constructor(
    private readonly commands: CommandExecutor,
    private readonly accounts: SessionAccounts,
    private readonly turnstile: PasswordTurnstile,
  ) {}

  @Get()
  get(@By() { actor }: RequestBy): Promise<SessionAccount> {
    return this.accounts.of(actor.accountId);
  }

  /** Changes the own password. All sessions of the account end, this one too: sign in again. */
  @Post('password')
  @HttpCode(204)
  async changePassword(
    @By() { actor: { accountId } }: RequestBy,
    @Body() { currentPassword, newPassword }: ChangePasswordBody,
  ): Promise<void> {
    const input = { accountId, currentPassword, newPassword };
    const attempt = await this.turnstile.pass(() =>
      this.commands.run(ChangePassword, systemActor('sign-in'), input),
    );
    if (attempt.outcome === 'RIGHT') return;
    if (attempt.outcome === 'LOCKED') throw locked(attempt.until);
    throw new IdentityError('PASSWORD_WRONG', 'The current password is wrong. 当前密码错误。', {
      kind: 'forbidden',
    });
  }

  @Delete()
  @HttpCode(204)
  async close(@Req() request: Request): Promise<void> {
    const token = bearerToken(request) ?? '';
    await this.commands.run(CloseSession, systemActor('sign-in'), { token });
  }
}

function refusalOf(signIn: Exclude<SignIn, { outcome: 'OPENED' }>): IdentityError {
  if (signIn.outcome === 'REFUSED') {
    return new IdentityError(
      'SIGN_IN_REFUSED',
      'Username or password is wrong, or the account is disabled. 用户名或密码错误，或账号已停用。',
      { kind: 'unauthenticated' },
    );
  }
  return locked(signIn.until);
}

function locked(until: Date): IdentityError {
  return new IdentityError(
    'SIGN_IN_LOCKED',
    'Too many wrong passwords: the account is locked for 15 minutes. Try again later or ask an administrator to ' +
      'reset the password. 密码错误次数过多，账号锁定 15 分钟。',
    { kind: 'too-many', details: { until: until.toISOString() } },
  );
}
