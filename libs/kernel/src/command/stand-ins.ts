import type { Actor } from '../actor';

/** Who may do a command in the name of somebody else; the process library provides it, since it knows deputies. */
export abstract class StandIns {
  /**
   * After `actor` was refused `command` for who it is: itself in the name of each one whose turn it is, with that one's
   * rights and no others. Called outside of any transaction.
   */
  abstract after(refusal: unknown, actor: Actor, command: string): Promise<readonly Actor[]>;

  /** Whether it is for who the actor is that a command was refused: somebody else may be answered otherwise. */
  abstract isRefusal(error: unknown): boolean;
}
