import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@bihuan/kernel';
import { Lookback } from './lookback.entity';

/** Finds the look-backs at a case. */
@Injectable()
export class LookbackLedger {
  constructor(private readonly work: UnitOfWork) {}

  /** Oldest first. */
  of(hazardId: string): Promise<Lookback[]> {
    return this.work.manager.find(Lookback, { where: { hazardId }, order: { recordedAt: 'ASC', id: 'ASC' } });
  }

  /** The last one; null before the first. */
  async last(hazardId: string): Promise<Lookback | null> {
    return (await this.of(hazardId)).at(-1) ?? null;
  }
}
