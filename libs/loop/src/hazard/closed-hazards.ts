import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@bihuan/kernel';
import { In, IsNull, Not } from 'typeorm';
import { OpenHazardCounter } from '../campaign/open-hazard-counter';
import { LookbackHazards } from '../inspection/lookback-hazards';
import { Hazard } from './hazard.entity';
import { settledStates } from './hazard.rules';

/** Tells a campaign what keeps it from being archived. */
@Injectable()
export class CampaignHazards extends OpenHazardCounter {
  constructor(private readonly work: UnitOfWork) {
    super();
  }

  countOpen(campaignId: string): Promise<number> {
    return this.work.manager.countBy(Hazard, { campaignId, state: Not(In([...settledStates])) });
  }
}

/** Tells an inspection whether there is something to look back at. */
@Injectable()
export class ClosedHazards extends LookbackHazards {
  constructor(private readonly work: UnitOfWork) {
    super();
  }

  wasClosed(hazardId: string, enterpriseId: string): Promise<boolean> {
    return this.work.manager.existsBy(Hazard, { id: hazardId, enterpriseId, closedAt: Not(IsNull()) });
  }
}
