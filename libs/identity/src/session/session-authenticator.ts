import { Injectable } from '@nestjs/common';
import { type Actor, Authenticator, Clock, systemActor, UnitOfWork } from '@bihuan/kernel';
import type { Request } from 'express';
import { AccountGrant } from '../account/account-grant.entity';
import { actorOf } from '../account/actor-of';
import { IdentityError } from '../identity.errors';
import { sessionIdleLimit, sessionSeenStep } from './session-limits';
import { LinkVisits } from '../link/link-visits';
import { Session } from './session.entity';
import { bearerToken, tokenHash } from './tokens';

/** A session's row, with the account and roles it stands for. */
type OpenSession = Session & { account: NonNullable<Session['account']>; grants: AccountGrant[] };

/** Tells who sends a request from its bearer token; nothing is cached, so a taken role or closed session ends at once. */
@Injectable()
export class SessionAuthenticator extends Authenticator {
  /** Nobody is known yet when a session is looked up, so the product itself does it. */
  private readonly self = systemActor('sign-in');

  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly visits: LinkVisits,
  ) {
    super();
  }

  async authenticate(request: Request): Promise<Actor> {
    const visiting = this.visits.tokenOf(request);
    if (visiting) return this.visits.authenticate(request, visiting);
    const token = bearerToken(request);
    if (!token) throw unauthenticated();
    const session = await this.work.run(this.self, () => this.use(token));
    if (!session) throw unauthenticated();
    const { account, grants } = session;
    return actorOf(account, grants);
  }

  private async use(token: string): Promise<OpenSession | null> {
    const now = this.clock.now();
    const idleSince = new Date(now.getTime() - sessionIdleLimit);
    const session = (await this.work.manager
      .createQueryBuilder(Session, 'session')
      .innerJoinAndSelect('session.account', 'account')
      .leftJoinAndMapMany('session.grants', AccountGrant, 'held', 'held.accountId = account.id')
      .where('session.tokenHash = :hash', { hash: tokenHash(token) })
      .andWhere('session.expiresAt > :now AND session.lastSeenAt > :idleSince', { now, idleSince })
      .andWhere(`account.status = 'ACTIVE' AND session.createdAt >= account.sessionsValidFrom`)
      .getOne()) as OpenSession | null;
    // Not a change of anything people decide on, so it is no command and leaves no audit event.
    if (session && now.getTime() - session.lastSeenAt.getTime() > sessionSeenStep) {
      await this.work.manager.update(Session, { id: session.id }, { lastSeenAt: now });
    }
    return session;
  }
}

function unauthenticated(): IdentityError {
  return new IdentityError(
    'UNAUTHENTICATED',
    'Sign in first (POST /sessions), then send the token as bearer.',
    {
      kind: 'unauthenticated',
    },
  );
}
