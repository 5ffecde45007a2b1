import { Injectable } from '@nestjs/common';
import { type Actor, UnitOfWork, ReadAccess } from '@bihuan/kernel';
import { Hazard } from '../hazard/hazard.entity';
import { HazardNotFoundError } from '../hazard/hazard.errors';
import type { Lookback } from './lookback.entity';
import { LookbackLedger } from './lookback-ledger';

/** Reads look-backs for whoever may read them. */
@Injectable()
export class LookbackQueries {
  constructor(
    private readonly access: ReadAccess,
    private readonly work: UnitOfWork,
    private readonly ledger: LookbackLedger,
  ) {}

  /** Oldest first. @throws NotPermittedError, HazardNotFoundError */
  of(actor: Actor, hazardId: string): Promise<{ readonly items: readonly Lookback[] }> {
    return this.access.run(actor, 'lookback.read', async () => {
      const exists = await this.work.manager.existsBy(Hazard, { id: hazardId });
      if (!exists) throw new HazardNotFoundError(hazardId);
      return { items: await this.ledger.of(hazardId) };
    });
  }
}
