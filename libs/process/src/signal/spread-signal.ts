import {
  type Actor,
  Clock,
  CommandScope,
  insertRows,
  newId,
  UnitOfWork,
  type UseCase,
  UseCaseHandler,
} from '@bihuan/kernel';
import { common } from '../start/instance-starter';
import { StartEvent } from '../start/start-event.entity';
import { Signal } from './signal.entity';
import { SignalDelivery } from './signal-delivery.entity';

/** Which signal. */
export interface SpreadSignalInput {
  /** Its row. */
  readonly id: string;
}

interface Waiting {
  readonly instanceId: string;
  readonly jurisdiction: string;
  readonly enterpriseId: string | null;
}

/** Rows per statement. */
const chunk = 1000;

/** Finds all who wait for a signal at this moment, once. */
@UseCaseHandler('signal.spread')
export class SpreadSignal implements UseCase<SpreadSignalInput, boolean> {
  constructor(
    private readonly work: UnitOfWork,
    private readonly scope: CommandScope,
    private readonly clock: Clock,
  ) {}

  /** @returns false when another worker has done it */
  async execute(_actor: Actor, { id }: SpreadSignalInput): Promise<boolean> {
    const signal = await this.work.manager
      .createQueryBuilder(Signal, 'signal')
      .where('signal.id = :id AND signal.spreadAt IS NULL', { id })
      .setLock('pessimistic_write')
      .setOnLocked('skip_locked')
      .getOne();
    this.scope.about({ type: 'signal', id, jurisdiction: signal?.jurisdiction ?? '' });
    if (!signal) return false;
    const rows = [...(await this.waiting(signal)), ...(await this.starting(signal))];
    for (let from = 0; from < rows.length; from += chunk)
      await insertRows(this.work.manager, SignalDelivery, rows.slice(from, from + chunk));
    await this.work.manager.update(Signal, { id }, { spreadAt: this.clock.now() });
    this.scope.note('signal', { name: signal.name, reached: rows.length });
    return true;
  }

  /** Those of the instance that threw it have caught it already. */
  private async waiting({ id, name, jurisdiction, instanceId }: Signal): Promise<Partial<SignalDelivery>[]> {
    const found = await this.work.manager.query<Waiting[]>(
      `SELECT DISTINCT "instanceId", jurisdiction, "enterpriseId" FROM bh_subscription
       WHERE kind = 'signal' AND name = $1 AND ($2 = '' OR jurisdiction = $2 OR starts_with(jurisdiction, $2 || '.'))
         AND "instanceId" IS DISTINCT FROM $3::uuid`,
      [name, jurisdiction, instanceId],
    );
    return found.map((waiting) => ({ ...fresh(id), ...waiting }));
  }

  /** A definition of a whole province begins an instance in the county the signal comes from. */
  private async starting({ id, name, jurisdiction }: Signal): Promise<Partial<SignalDelivery>[]> {
    const starts = await this.work.manager.findBy(StartEvent, { kind: 'signal', name });
    return starts.flatMap(({ key, jurisdiction: home }) => {
      const place = common(home, jurisdiction);
      return place === undefined ? [] : [{ ...fresh(id), startKey: key, jurisdiction: place }];
    });
  }
}

function fresh(sentId: string): Partial<SignalDelivery> {
  const nobody = { instanceId: null, startKey: null, enterpriseId: null };
  return { id: newId(), sentId, status: 'PENDING', deliveredAt: null, ...nobody };
}
