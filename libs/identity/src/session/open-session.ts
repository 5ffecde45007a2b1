import {
  type Actor,
  Clock,
  CommandScope,
  newId,
  UnitOfWork,
  type UseCase,
  UseCaseHandler,
} from '@bihuan/kernel';
import { accountSubject } from '../account/accounts';
import { type PasswordAttempt, PasswordAttempts } from './password-attempts';
import { sessionLifetime, sessionsSweptAtOnce } from './session-limits';
import type { OpenSessionBody } from './session.dto';
import { Session } from './session.entity';
import { newToken, tokenHash } from './tokens';

/** How an attempt to sign in ended. */
export type SignIn =
  | {
      readonly outcome: 'OPENED';
      readonly token: string;
      readonly expiresAt: Date;
      readonly accountId: string;
    }
  | Exclude<PasswordAttempt, { outcome: 'RIGHT' }>;

/** Checks a password and opens a session. Run by the product itself: nobody is signed in yet. */
@UseCaseHandler('session.open', { redact: ['password'], secretAnswer: true })
export class OpenSession implements UseCase<OpenSessionBody, SignIn> {
  constructor(
    private readonly work: UnitOfWork,
    private readonly scope: CommandScope,
    private readonly clock: Clock,
    private readonly attempts: PasswordAttempts,
  ) {}

  async execute(_actor: Actor, { username, password }: OpenSessionBody): Promise<SignIn> {
    const account = await this.attempts.lock({ username });
    if (account) {
      this.scope.about(accountSubject(account));
      this.scope.note('onBehalfOf', account.id);
    } else {
      this.scope.about({ type: 'session', id: newId(), jurisdiction: '' });
    }
    const attempt = await this.attempts.judge(account, password);
    const signIn = account && attempt.outcome === 'RIGHT' ? await this.open(account.id) : refused(attempt);
    this.scope.note('signIn', signIn.outcome);
    return signIn;
  }

  private async open(accountId: string): Promise<SignIn> {
    const now = this.clock.now();
    const token = newToken();
    const expiresAt = new Date(now.getTime() + sessionLifetime);
    await this.sweep(now);
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

  /** Whoever comes takes some of those along who have gone: more than one, so that the rows cannot pile up. */
  private async sweep(now: Date): Promise<void> {
    await this.work.manager.query(
      `DELETE FROM bh_session WHERE id IN (
         SELECT id FROM bh_session WHERE "expiresAt" <= $1 ORDER BY "expiresAt" LIMIT $2 FOR UPDATE SKIP LOCKED)`,
      [now, sessionsSweptAtOnce],
    );
  }
}

function refused(attempt: PasswordAttempt): Exclude<PasswordAttempt, { outcome: 'RIGHT' }> {
  return attempt.outcome === 'RIGHT' ? { outcome: 'REFUSED' } : attempt;
}
