import { Injectable } from '@nestjs/common';
import { IsNull, LessThanOrEqual, MoreThan } from 'typeorm';
import { AccountDirectory, type Actor, Clock, isBihuanError, systemActor, UnitOfWork } from '@bihuan/kernel';
import { Deputyship } from './deputyship.entity';

/** What may be answered otherwise when somebody acts for another one. */
const refusals = new Set([
  'DRAFT_NOT_FOUND',
  'NOT_PERMITTED',
  'NOT_A_CANDIDATE',
  'NOT_A_COSIGNER',
  'TASK_CLAIMED_BY_OTHER',
  'TASK_NOT_HELD',
  'TASK_NOT_FOUND',
  'TASK_NOT_OPEN',
]);

/** Somebody in the name of another one. */
export interface Represented extends Actor {
  readonly onBehalfOf: string;
  readonly onBehalfOfName: string;
}

/** Lets people do the tasks of those for whom they stand in. */
@Injectable()
export class Deputies {
  /** Which deputyships there are is asked before it is known as whom to look. */
  private readonly self = systemActor('deputies');

  constructor(
    private readonly work: UnitOfWork,
    private readonly directory: AccountDirectory,
    private readonly clock: Clock,
  ) {}

  /**
   * Does `work` as the actor itself, and where that is refused for who it is, in the name of each one it stands in
   * for. It then has the rights of that one and no others, and everything that is done is recorded as done by the
   * actor on that one's behalf.
   */
  async act<T>(actor: Actor, work: (as: Actor) => Promise<T>): Promise<T> {
    try {
      return await work(actor);
    } catch (refusal) {
      if (!isRefusal(refusal)) throw refusal;
      for (const other of await this.representedBy(actor)) {
        try {
          return await work(other);
        } catch (error) {
          if (!isRefusal(error)) throw error;
        }
      }
      throw refusal;
    }
  }

  /** The actor in the name of each one it stands in for now. */
  representedBy(actor: Actor): Promise<Represented[]> {
    const { accountId, name, kind, organisationId } = actor;
    return this.work.run(this.self, async () => {
      const now = this.clock.now();
      const running = await this.work.manager.findBy(Deputyship, {
        deputyId: accountId,
        from: LessThanOrEqual(now),
        to: MoreThan(now),
        endedAt: IsNull(),
      });
      const represented: Represented[] = [];
      for (const onBehalfOf of new Set(running.map((deputyship) => deputyship.accountId))) {
        const known = await this.directory.find(onBehalfOf);
        if (!known) continue;
        const { grants, name: onBehalfOfName } = known.actor;
        represented.push({ accountId, name, kind, organisationId, grants, onBehalfOf, onBehalfOfName });
      }
      return represented;
    });
  }

  /** The actor, itself and in the name of others, and a reader with the reach of all of them. */
  async together(actor: Actor): Promise<{ readonly actors: readonly Actor[]; readonly reader: Actor }> {
    const actors = [actor, ...(await this.representedBy(actor))];
    return { actors, reader: { ...actor, grants: actors.flatMap(({ grants }) => grants) } };
  }
}

/** Whether somebody else may be answered otherwise. */
export function isRefusal(error: unknown): boolean {
  return isBihuanError(error) && refusals.has(error.code);
}
