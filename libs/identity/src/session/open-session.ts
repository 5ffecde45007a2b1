import {
  type Actor,
  Clock,
  CommandScope,
  newId,
  UnitOfWork,
  type UseCase,
  UseCaseHandler,
} from '@bihuan/kernel';
import { Account, AccountStatus } from '../account/account.entity';
import { accountSubject } from '../account/accounts';
import { Passwords } from '../account/passwords';
import { failuresToLock, lockTime, sessionLifetime } from './session-limits';
import type { OpenSessionBody } from './session.dto';
import { Session } from './session.entity';
import { newToken, tokenHash } from './tokens';

/** How an attempt to sign in ended. A refused one is no error of the command: it is counted and stays on record. */
export type SignIn =
  | {
      readonly outcome: 'OPENED';
      readonly token: string;
      readonly expiresAt: Date;
      readonly accountId: string;
    }
  | { readonly outcome: 'REFUSED' }
  | { readonly outcome: 'LOCKED'; readonly until: Date };

/** Checks a password and opens a session. Run by the product itself: nobody is signed in yet. */
@UseCaseHandler('session.open', { redact: ['password'], secretAnswer: true })
export class OpenSession implements UseCase<OpenSessionBody, SignIn> {
  constructor(
    private readonly work: UnitOfWork,
    private readonly scope: CommandScope,
    private readonly clock: Clock,
    private readonly passwords: Passwords,
  ) {}

  async execute(_actor: Actor, { username, password }: OpenSessionBody): Promise<SignIn> {
    const account = await this.lock(username);
    if (account) {
      this.scope.about(accountSubject(account));
      this.scope.note('onBehalfOf', account.id);
    } else {
      this.scope.about({ type: 'session', id: newId(), jurisdiction: '' });
    }
    // Unknown, locked and disabled accounts cost the same time as a wrong password.
    const right = await this.passwords.matches(password, account?.passwordHash);
    const signIn = account ? await this.decide(account, right) : ({ outcome: 'REFUSED' } as const);
    this.scope.note('signIn', signIn.outcome);
    return signIn;
  }

  /** The row stays locked to the end, so attempts on one account come one after the other and are counted right. */
  private lock(username: string): Promise<Account | null> {
    return this.work.manager
      .createQueryBuilder(Account, 'account')
      .addSelect(['account.passwordHash', 'account.failedLogins', 'account.lockedUntil'])
      .where('account.username = :username', { username })
      .setLock('pessimistic_write')
      .getOne();
  }

  private async decide(account: Account, right: boolean): Promise<SignIn> {
    const now = this.clock.now();
    const { lockedUntil, status } = account;
    if (lockedUntil && lockedUntil > now) return { outcome: 'LOCKED', until: lockedUntil };
    if (!right) return this.countFailure(account, now);
    if (status === AccountStatus.DISABLED) return { outcome: 'REFUSED' };
    await this.remember(account.id, { failedLogins: 0, lockedUntil: null });
    return this.open(account, now);
  }

  private async open({ id: accountId }: Account, now: Date): Promise<SignIn> {
    const token = newToken();
    const expiresAt = new Date(now.getTime() + sessionLifetime);
    await this.work.manager.insert(Session, {
      id: newId(),
      tokenHash: tokenHash(token),
      accountId,
      createdAt: now,
      expiresAt,
      lastSeenAt: now,
    });
    return { outcome: 'OPENED', token, expiresAt, accountId };
  }

  private async countFailure(account: Account, now: Date): Promise<SignIn> {
    const failures = account.failedLogins + 1;
    if (failures < failuresToLock) {
      await this.remember(account.id, { failedLogins: failures });
      return { outcome: 'REFUSED' };
    }
    const until = new Date(now.getTime() + lockTime);
    await this.remember(account.id, { failedLogins: 0, lockedUntil: until });
    return { outcome: 'LOCKED', until };
  }

  /** Without touching `version`: signing in must not spoil what an administrator is editing. */
  private async remember(
    id: string,
    { failedLogins, lockedUntil }: { failedLogins: number; lockedUntil?: Date | null },
  ): Promise<void> {
    await this.work.manager.query(
      'UPDATE bh_account SET "failedLogins" = $2, "lockedUntil" = $3 WHERE id = $1',
      [id, failedLogins, lockedUntil ?? null],
    );
  }
}
