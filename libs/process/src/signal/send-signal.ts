import {
  type Actor,
  Clock,
  CommandScope,
  isWithin,
  newId,
  PermissionPolicy,
  UnitOfWork,
  type UseCase,
  UseCaseHandler,
} from '@bihuan/kernel';
import type { Variables } from '../lane/process-lane';
import { ProcessRuntimeError } from '../runtime/process-runtime.errors';
import { Signal } from './signal.entity';

/** A signal from outside, for all who wait for it. */
export interface SendSignalInput {
  readonly name: string;
  /** The sender's own name for it: at one place the same one is sent once. */
  readonly signalId: string;
  /** Place at or below which it reaches whoever waits for it. @default the one place where the sender may send it */
  readonly jurisdiction?: string;
  /** Merged into the variables of each instance it reaches. @default nothing */
  readonly payload?: Variables;
}

/** The row of a signal; the same for one that was sent before. Whom it reached is found by searching signals. */
export interface SentSignal {
  readonly id: string;
  readonly jurisdiction: string;
}

/** A signal reaches nobody beyond the reach of its sender. */
@UseCaseHandler('signal.send')
export class SendSignal implements UseCase<SendSignalInput, SentSignal> {
  constructor(
    private readonly work: UnitOfWork,
    private readonly scope: CommandScope,
    private readonly clock: Clock,
    private readonly permissions: PermissionPolicy,
  ) {}

  /** @throws ProcessRuntimeError `SIGNAL_REACH_UNCLEAR`, `SIGNAL_ID_REUSED` */
  async execute(actor: Actor, input: SendSignalInput): Promise<SentSignal> {
    const jurisdiction = input.jurisdiction ?? this.reachOf(actor);
    const id = newId();
    this.scope.about({ type: 'signal', id, jurisdiction });
    const { signalId, name, payload = null } = input;
    const { raw } = await this.work.manager
      .createQueryBuilder()
      .insert()
      .into(Signal)
      .values({
        ...{ id, signalId, name, payload: payload as object, jurisdiction, enterpriseId: null },
        ...{ instanceId: null, sentBy: actor.accountId, sentAt: this.clock.now(), spreadAt: null },
      })
      .orIgnore()
      .returning('id')
      .updateEntity(false)
      .execute();
    if ((raw as unknown[]).length > 0) return { id, jurisdiction };
    const known = await this.work.manager.findOneByOrFail(Signal, { signalId, jurisdiction });
    if (known.name === name) return { id: known.id, jurisdiction };
    throw new ProcessRuntimeError(
      'SIGNAL_ID_REUSED',
      'Another signal was sent under this signalId. Give every signal its own.',
      { details: { signalId, name: known.name } },
    );
  }

  private reachOf({ grants }: Actor): string {
    const places = grants.flatMap(({ role, jurisdiction }) =>
      jurisdiction !== undefined && this.permissions.allows(role, 'signal.send') ? [jurisdiction] : [],
    );
    const widest = [...new Set(places)].filter(
      (place) => !places.some((other) => other !== place && isWithin(other, place)),
    );
    if (widest.length < 2) return widest[0] ?? '';
    throw new ProcessRuntimeError(
      'SIGNAL_REACH_UNCLEAR',
      `You may send signals at ${widest.join(', ')}. Say where by jurisdiction.`,
      { details: { places: widest } },
    );
  }
}
