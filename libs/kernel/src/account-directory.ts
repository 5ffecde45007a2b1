import type { Actor } from './actor';

/** Another person, as the product knows it. */
export interface KnownAccount {
  /** Who it would be if it acted now. */
  readonly actor: Actor;
  /** Where it belongs. */
  readonly jurisdiction: string;
  /** The enterprise it belongs to; null: an authority or an expert body. */
  readonly enterpriseId: string | null;
}

/** Finds other people than the one who acts; the identity library provides it, a host may bring its own. */
export abstract class AccountDirectory {
  /**
   * Inside a unit of work, wherever the account belongs: whoever asks decides what it may have to do with it.
   * @returns undefined when there is no such account, or it cannot be used
   */
  abstract find(accountId: string): Promise<KnownAccount | undefined>;
}
