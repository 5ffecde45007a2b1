import { Injectable } from '@nestjs/common';
import { Clock, UnitOfWork } from '@bihuan/kernel';
import { Account, AccountStatus } from '../account/account.entity';
import { Passwords } from '../account/passwords';
import { failuresToLock, lockTime } from './session-limits';

/** How a password was taken. A refused one is no error of the command: it is counted and stays on record. */
export type PasswordAttempt =
  | { readonly outcome: 'RIGHT' }
  | { readonly outcome: 'REFUSED' }
  | { readonly outcome: 'LOCKED'; readonly until: Date };

/** Compares passwords and counts wrong ones, wherever they are asked for. */
@Injectable()
export class PasswordAttempts {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly passwords: Passwords,
  ) {}

  /** The row stays locked to the end, so attempts on one account come one after the other and are counted right. */
  lock(of: { readonly id: string } | { readonly username: string }): Promise<Account | null> {
    return this.work.manager
      .createQueryBuilder(Account, 'account')
      .addSelect(['account.passwordHash', 'account.failedLogins', 'account.lockedUntil'])
      .where(of)
      .setLock('pessimistic_write')
      .getOne();
  }

  /** Unknown, locked and disabled accounts cost the same time as a wrong password. */
  async judge(account: Account | null, password: string): Promise<PasswordAttempt> {
    const right = await this.passwords.matches(password, account?.passwordHash);
    if (!account) return { outcome: 'REFUSED' };
    const now = this.clock.now();
    const { lockedUntil, status } = account;
    if (lockedUntil && lockedUntil > now) return { outcome: 'LOCKED', until: lockedUntil };
    if (!right) return this.countFailure(account, now);
    if (status === AccountStatus.DISABLED) return { outcome: 'REFUSED' };
    await this.remember(account, 0, null);
    return { outcome: 'RIGHT' };
  }

  private async countFailure(account: Account, now: Date): Promise<PasswordAttempt> {
    const failures = account.failedLogins + 1;
    if (failures < failuresToLock) {
      await this.remember(account, failures, null);
      return { outcome: 'REFUSED' };
    }
    const until = new Date(now.getTime() + lockTime);
    await this.remember(account, 0, until);
    return { outcome: 'LOCKED', until };
  }

  /** Without touching `version`: signing in must not spoil what an administrator is editing. */
  private async remember(account: Account, failedLogins: number, lockedUntil: Date | null): Promise<void> {
    await this.work.manager.query(
      'UPDATE bh_account SET "failedLogins" = $2, "lockedUntil" = $3 WHERE id = $1',
      [account.id, failedLogins, lockedUntil],
    );
    Object.assign(account, { failedLogins, lockedUntil });
  }
}
