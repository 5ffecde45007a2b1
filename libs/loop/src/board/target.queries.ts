import { Injectable } from '@nestjs/common';
import {
  type Actor,
  ReadAccess,
  search,
  type SearchRequest,
  type SearchResult,
  UnitOfWork,
} from '@bihuan/kernel';
import { CampaignTarget } from '../campaign/campaign-target.entity';
import { targetSearch } from '../campaign/campaign.queries';

/** Reads lines of coverage ledgers across campaigns. */
@Injectable()
export class TargetQueries {
  constructor(
    private readonly access: ReadAccess,
    private readonly work: UnitOfWork,
  ) {}

  /** @throws NotPermittedError, SearchInvalidError */
  search(actor: Actor, request: SearchRequest): Promise<SearchResult<CampaignTarget>> {
    return this.access.run(actor, 'coverage.read', () =>
      search(this.work.manager.createQueryBuilder(CampaignTarget, 'target'), targetSearch, request),
    );
  }
}
