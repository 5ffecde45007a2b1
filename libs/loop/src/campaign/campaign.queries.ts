import { Injectable } from '@nestjs/common';
import {
  type Actor,
  search,
  type SearchDefinition,
  type SearchRequest,
  type SearchResult,
  UnitOfWork,
  ReadAccess,
} from '@bihuan/kernel';
import { CampaignTarget } from './campaign-target.entity';
import { type CampaignView, campaignView } from './campaign.view';
import { Campaign } from './campaign.entity';
import { CampaignNotFoundError, ChecklistNotFoundError } from './campaign.errors';
import { Checklist } from './checklist.entity';
import { CoverageLedger, type CoverageReport } from './coverage-ledger';
import { Population, type PopulationPreview } from './population';
import { PopulationEvent } from './population-event.entity';

const campaigns: SearchDefinition = {
  fields: {
    id: { type: 'id' },
    number: { type: 'text' },
    title: { type: 'text', sortable: true },
    status: { type: 'text', sortable: true },
    jurisdiction: { type: 'text', sortable: true },
    organisationId: { type: 'id' },
    startsOn: { type: 'date', sortable: true },
    endsOn: { type: 'date', sortable: true },
    createdAt: { type: 'date', sortable: true },
  },
  sort: [{ field: 'createdAt', order: 'desc' }],
};

/** What the lines of coverage ledgers can be searched by. */
export const targetSearch: SearchDefinition = {
  fields: {
    campaignId: { type: 'id' },
    campaignStatus: {
      type: 'text',
      sql: (target) => `(SELECT c.status FROM bh_campaign c WHERE c.id = "${target}"."campaignId")`,
    },
    area: { type: 'node', property: 'jurisdiction' },
    enterpriseId: { type: 'id' },
    enterpriseName: { type: 'text', sortable: true },
    jurisdiction: { type: 'text', sortable: true },
    industry: { type: 'text', sortable: true },
    scale: { type: 'text', sortable: true },
    coverage: { type: 'text', sortable: true },
    origin: { type: 'text', sortable: true },
    joinedAt: { type: 'date', sortable: true },
    coveredAt: { type: 'date' },
  },
  sort: [{ field: 'enterpriseName', order: 'asc' }],
};

const populationEvents: SearchDefinition = {
  fields: {
    enterpriseId: { type: 'id' },
    kind: { type: 'text', sortable: true },
    at: { type: 'date', sortable: true },
  },
  sort: [{ field: 'at', order: 'asc' }],
};

const checklists: SearchDefinition = {
  fields: {
    code: { type: 'text', sortable: true },
    version: { type: 'number', sortable: true },
    title: { type: 'text', sortable: true },
    titleZh: { type: 'text', sortable: true },
  },
  sort: [
    { field: 'code', order: 'asc' },
    { field: 'version', order: 'desc' },
  ],
};

/** Reads campaigns, their coverage ledger and checklists, as far as the actor may see. */
@Injectable()
export class CampaignQueries {
  constructor(
    private readonly access: ReadAccess,
    private readonly work: UnitOfWork,
    private readonly ledger: CoverageLedger,
    private readonly population: Population,
  ) {}

  /** @throws CampaignNotFoundError */
  get(actor: Actor, id: string): Promise<CampaignView> {
    return this.access.run(actor, 'campaign.read', async () => campaignView(await this.find(id), actor));
  }

  async search(actor: Actor, request: SearchRequest): Promise<SearchResult<CampaignView>> {
    return this.access.run(actor, 'campaign.read', async () => {
      const query = this.work.manager.createQueryBuilder(Campaign, 'campaign');
      const { items, page } = await search(query, campaigns, request);
      return { items: items.map((campaign) => campaignView(campaign, actor)), page };
    });
  }

  /** Who would be covered if the campaign were published now. Only for authorities. */
  preview(actor: Actor, id: string): Promise<PopulationPreview> {
    return this.access.run(actor, 'coverage.read', async () => this.population.preview(await this.find(id)));
  }

  /** The counts of the coverage ledger. Only for authorities. */
  coverage(actor: Actor, id: string): Promise<CoverageReport> {
    return this.access.run(actor, 'coverage.read', async () => this.ledger.report(await this.find(id)));
  }

  /** The lines of the coverage ledger. Only for authorities. */
  searchTargets(actor: Actor, id: string, request: SearchRequest): Promise<SearchResult<CampaignTarget>> {
    return this.access.run(actor, 'coverage.read', async () => {
      await this.find(id);
      const query = this.work.manager.createQueryBuilder(CampaignTarget, 'target');
      return search(query.where('target.campaignId = :id', { id }), targetSearch, request);
    });
  }

  /** Who joined and left after publication. Only for authorities. */
  searchPopulationEvents(
    actor: Actor,
    id: string,
    request: SearchRequest,
  ): Promise<SearchResult<PopulationEvent>> {
    return this.access.run(actor, 'coverage.read', async () => {
      await this.find(id);
      const query = this.work.manager.createQueryBuilder(PopulationEvent, 'event');
      return search(query.where('event.campaignId = :id', { id }), populationEvents, request);
    });
  }

  searchChecklists(actor: Actor, request: SearchRequest): Promise<SearchResult<Checklist>> {
    return this.access.run(actor, 'checklist.read', () =>
      search(this.work.manager.createQueryBuilder(Checklist, 'checklist'), checklists, request),
    );
  }

  /** @throws ChecklistNotFoundError */
  getChecklist(actor: Actor, id: string): Promise<Checklist> {
    return this.access.run(actor, 'checklist.read', async () => {
      const checklist = await this.work.manager.findOneBy(Checklist, { id });
      if (!checklist) throw new ChecklistNotFoundError([id]);
      return checklist;
    });
  }

  private async find(id: string): Promise<Campaign> {
    const campaign = await this.work.manager.findOneBy(Campaign, { id });
    if (!campaign) throw new CampaignNotFoundError(id);
    return campaign;
  }
}
