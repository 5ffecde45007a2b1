import { Injectable } from '@nestjs/common';
import { type Actor, Clock, ReadAccess, UnitOfWork } from '@bihuan/kernel';
import { Definition, type ElementTokens, openTokensOf } from '@bihuan/process';
import { Campaign } from '../campaign/campaign.entity';
import { CampaignNotFoundError } from '../campaign/campaign.errors';
import type { FigureResource, FigureRows } from './figure';

/** The tokens of a campaign that stand in one element now, and what stands there. */
export interface BoardElement extends ElementTokens {
  /** The cases or inspections; null where the element is about neither, or holds others that are. */
  readonly list: FigureRows | null;
}

/** One workflow of a campaign with what stands in it. */
export interface BoardDefinition {
  /** Its diagram: `GET /definitions/{id}`. */
  readonly id: string;
  readonly key: string;
  readonly version: number;
  readonly name: string;
  /** The same in English; null when its author has not written it. */
  readonly nameEn: string | null;
  /** False for a version the campaign is not pinned to, in which instances of it stand all the same. */
  readonly pinned: boolean;
  /** How many of its instances are under way; each may stand in several elements. */
  readonly underWay: number;
  /** Elements with tokens, the fullest first. */
  readonly items: readonly BoardElement[];
}

/** The workflows of a campaign with live counts. */
export interface CampaignDiagramView {
  /** The moment the ages are counted to. */
  readonly at: Date;
  readonly definitions: readonly BoardDefinition[];
}

/** The campaign itself, its inspections and its cases. */
const subjects = `SELECT $1::uuid UNION ALL SELECT id FROM bh_inspection WHERE "campaignId" = $1
  UNION ALL SELECT id FROM bh_hazard WHERE "campaignId" = $1`;

const tokens = openTokensOf(subjects);

const underWay = `SELECT "definitionId", count(*)::int AS count
  FROM bh_instance AS instance JOIN (${subjects}) AS subject (id) ON subject.id = instance."subjectId"
  WHERE "endedAt" IS NULL GROUP BY 1`;

/** What holds other elements: a token in it stands in one of them. */
const containers: readonly string[] = ['SubProcess', 'Transaction'];

/** Which rows the tokens of a workflow are about; the others are about the campaign. */
const resources: Readonly<Record<string, FigureResource>> = {
  inspection: 'inspections',
  'general-hazard': 'hazards',
  'major-hazard': 'hazards',
  lookback: 'hazards',
};

type TokenRow = ElementTokens & { definitionId: string };

/** Counts the instances of a campaign on the diagrams it is pinned to, as far as the actor may see. */
@Injectable()
export class CampaignDiagram {
  constructor(
    private readonly access: ReadAccess,
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** @throws NotPermittedError, CampaignNotFoundError */
  read(actor: Actor, campaignId: string): Promise<CampaignDiagramView> {
    return this.access.run(actor, 'board.read', async () => {
      const { manager } = this.work;
      const campaign = await manager.findOneBy(Campaign, { id: campaignId });
      if (!campaign) throw new CampaignNotFoundError(campaignId);
      const at = this.clock.now();
      const standing = await manager.query<TokenRow[]>(tokens, [campaignId, at]);
      const running = await manager.query<{ definitionId: string; count: number }[]>(underWay, [campaignId]);
      const definitions = await this.definitions(campaign, standing);
      return {
        at,
        definitions: definitions.map((definition) => ({
          ...described(definition, campaign),
          underWay: running.find(({ definitionId }) => definitionId === definition.id)?.count ?? 0,
          items: standing
            .filter(({ definitionId }) => definitionId === definition.id)
            .map(({ definitionId: _, ...element }) => ({
              ...element,
              list: rowsOf(definition, element.elementId, campaignId),
            })),
        })),
      };
    });
  }

  /** Pinned ones in the order work meets them, then the others. */
  private async definitions({ pinned }: Campaign, standing: readonly TokenRow[]): Promise<Definition[]> {
    const keys = Object.keys(pinned);
    const found = await this.work.manager
      .createQueryBuilder(Definition, 'definition')
      .where('definition.id = ANY (:ids)', { ids: [...new Set(standing.map((row) => row.definitionId))] })
      .orWhere(
        `EXISTS (SELECT FROM jsonb_each_text(:pinned::jsonb) AS pin
          WHERE pin.key = definition.key AND pin.value::int = definition.version)`,
        { pinned: JSON.stringify(pinned) },
      )
      .getMany();
    const place = ({ key, version }: Definition) =>
      keys.indexOf(key) + (pinned[key] === version ? 0 : keys.length);
    return found.toSorted((a, b) => place(a) - place(b) || a.version - b.version);
  }
}

function described({ id, key, version, name, nameEn }: Definition, { pinned }: Campaign) {
  return { id, key, version, name, nameEn, pinned: pinned[key] === version };
}

function rowsOf({ key, elements }: Definition, elementId: string, campaignId: string): FigureRows | null {
  const resource = resources[key];
  const holdsOthers = elements.some(({ id, type }) => id === elementId && containers.includes(type));
  return resource && !holdsOthers ? { resource, filter: { campaignId, standsAt: elementId } } : null;
}
