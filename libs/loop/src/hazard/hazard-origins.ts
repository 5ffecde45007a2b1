import { Injectable } from '@nestjs/common';
import { type Actor, UnitOfWork } from '@bihuan/kernel';
import { Campaign } from '../campaign/campaign.entity';
import { Inspection } from '../inspection/inspection.entity';
import type { ReportHazard } from './hazard.dto';
import type { Hazard } from './hazard.entity';
import { HazardError } from './hazard.errors';
import { HazardPeople, organisationOf } from './hazard-people';
import { ResponsibilityResolver } from './responsibility-resolver';

/** Where a reported hazard came from, and who is in charge of it. */
export type HazardOrigin = Pick<
  Hazard,
  | 'source'
  | 'campaignId'
  | 'inspectionId'
  | 'jurisdiction'
  | 'enterpriseId'
  | 'inspectingDepartmentId'
  | 'competentDepartmentId'
>;

/** Finds out where a hazard came from: an inspection, the enterprise itself, or somebody's report. */
@Injectable()
export class HazardOrigins {
  constructor(
    private readonly work: UnitOfWork,
    private readonly people: HazardPeople,
    private readonly responsibilities: ResponsibilityResolver,
  ) {}

  /**
   * @throws HazardError `ENTERPRISE_NOT_FOUND`, `INSPECTION_NOT_FOUND`, `INSPECTION_NOT_IN_PROGRESS`, `NOT_IN_TEAM`,
   * `CAMPAIGN_NOT_FOUND`, `ORGANISATION_NOT_FOUND`
   */
  async of(actor: Actor, input: ReportHazard): Promise<HazardOrigin> {
    const enterprise = await this.people.enterprise(input.enterpriseId);
    const inspection = await this.inspection(actor, input);
    const itself = actor.grants.some(({ enterpriseId }) => enterpriseId === enterprise.id);
    const source = inspection ? 'INSPECTION' : itself ? 'SELF_CHECK' : 'REPORT';
    const finder = inspection?.organisationId ?? organisationOf(actor, enterprise) ?? enterprise.id;
    const named = input.competentDepartmentId;
    if (named) await this.people.organisation(named);
    const competent = source === 'SELF_CHECK' ? await this.responsibilities.competentFor(enterprise) : finder;
    return {
      source,
      campaignId: inspection?.campaignId ?? (await this.campaignId(input)),
      inspectionId: inspection?.id ?? null,
      jurisdiction: enterprise.jurisdiction,
      enterpriseId: enterprise.id,
      inspectingDepartmentId: finder,
      competentDepartmentId: named ?? competent,
    };
  }

  /** @throws HazardError `INSPECTION_NOT_RECORDED` while its record is not signed */
  async requireRecorded(id: string): Promise<void> {
    const inspection = await this.work.manager.findOneBy(Inspection, { id });
    if (inspection?.state === 'RECORDED') return;
    throw new HazardError(
      'INSPECTION_NOT_RECORDED',
      'The inspection record is not signed yet. Complete and sign it, then register its hazards.',
      { inspectionId: id, state: inspection?.state },
    );
  }

  private async inspection(actor: Actor, input: ReportHazard): Promise<Inspection | null> {
    if (!input.inspectionId) return null;
    const { inspectionId: id, enterpriseId } = input;
    const inspection = await this.work.manager.findOneBy(Inspection, { id, enterpriseId });
    if (!inspection) {
      throw new HazardError('INSPECTION_NOT_FOUND', 'There is no such inspection of this enterprise.', {
        inspectionId: id,
      });
    }
    if (inspection.state !== 'IN_PROGRESS') {
      throw new HazardError(
        'INSPECTION_NOT_IN_PROGRESS',
        `The inspection is ${inspection.state}. Hazards are added to it after check-in and before its record is completed; report this one without an inspection.`,
        { state: inspection.state },
      );
    }
    if (actor.kind === 'person' && !inspection.team.some(({ accountId }) => accountId === actor.accountId)) {
      throw new HazardError('NOT_IN_TEAM', 'Only members of the inspection team add hazards to it.');
    }
    return inspection;
  }

  private async campaignId({ campaignId }: ReportHazard): Promise<string | null> {
    if (!campaignId) return null;
    if (await this.work.manager.existsBy(Campaign, { id: campaignId })) return campaignId;
    throw new HazardError('CAMPAIGN_NOT_FOUND', 'There is no such campaign within what you may see.', {
      campaignId,
    });
  }
}
