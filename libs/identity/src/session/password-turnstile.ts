import { Injectable } from '@nestjs/common';
import { IdentityError } from '../identity.errors';

/** Passwords that are checked at a time: each takes a core for a while, and a connection to the database with it. */
const inside = 4;
/** Who comes while so many wait is sent away. */
const waiting = 100;

/**
 * Lets a few people with a password in at a time: whoever tries passwords, and for that nobody has to be signed in, holds
 * up others who sign in, and nothing else. Passed before any connection is taken.
 */
@Injectable()
export class PasswordTurnstile {
  private under = 0;
  private readonly line: (() => void)[] = [];

  /** Does `work` when it is its turn. @throws IdentityError `SIGN_IN_BUSY` */
  async pass<T>(work: () => Promise<T>): Promise<T> {
    await this.enter();
    try {
      return await work();
    } finally {
      const next = this.line.shift();
      // Whoever comes next takes the place of who leaves.
      if (next) next();
      else this.under--;
    }
  }

  private async enter(): Promise<void> {
    if (this.under < inside) {
      this.under++;
      return;
    }
    if (this.line.length >= waiting) throw busy();
    await new Promise<void>((resolve) => this.line.push(resolve));
  }
}

function busy(): IdentityError {
  return new IdentityError(
    'SIGN_IN_BUSY',
    'Too many people are signing in at this moment. Try again in a minute. 同时登录的人过多，请一分钟后再试。',
    { kind: 'too-many' },
  );
}
