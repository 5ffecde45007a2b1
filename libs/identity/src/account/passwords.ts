import { randomBytes } from 'node:crypto';
import { hash, type Options, verify } from '@node-rs/argon2';
import { Injectable } from '@nestjs/common';
import { IdentityError } from '../identity.errors';

/** Argon2id (the package's default algorithm) with 19 MiB, 2 passes, 1 lane: OWASP Password Storage Cheat Sheet. */
const argon2id: Options = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
const shortest = 8;
const longest = 128;

/** Hashes and checks passwords. */
@Injectable()
export class Passwords {
  private readonly decoy = hash(randomBytes(32), argon2id);

  /**
   * The hash to be stored, in PHC notation.
   * @throws IdentityError `PASSWORD_TOO_WEAK` when it is shorter than 8 or longer than 128 characters, or holds the username
   */
  async hash(password: string, username: string): Promise<string> {
    const guessable = password.toLowerCase().includes(username.toLowerCase());
    if (password.length < shortest || password.length > longest || guessable) {
      throw new IdentityError(
        'PASSWORD_TOO_WEAK',
        `Choose a password of ${shortest} to ${longest} characters that does not contain the username.`,
      );
    }
    return hash(password, argon2id);
  }

  /** Whether `password` is the one behind `stored`. Without `stored` it takes the same time and says no. */
  async matches(password: string, stored: string | undefined): Promise<boolean> {
    const right = await verify(stored ?? (await this.decoy), password);
    return right && stored !== undefined;
  }
}
