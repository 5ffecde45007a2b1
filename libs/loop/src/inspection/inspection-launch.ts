import { Injectable } from '@nestjs/common';
import { type Actor, Clock, CommandScope, newId } from '@bihuan/kernel';
import type { CampaignTarget } from '../campaign/campaign-target.entity';
import type { Campaign } from '../campaign/campaign.entity';
import { CaseNumbers } from '../dossier/case-numbers';
import type { InspectionPlanDto } from './inspection.dto';
import { Inspection } from './inspection.entity';
import { PlanInvalidError } from './inspection.errors';
import { InspectionProcesses } from './inspection-processes';
import { subjectOf } from './inspections';

/** A checked plan for one enterprise. */
export interface AgreedPlan {
  readonly campaign: Campaign;
  readonly target: CampaignTarget;
  readonly terms: InspectionPlanDto;
  readonly organisationId: string;
  /** What the plan settles in addition. */
  readonly settled: Pick<Inspection, 'mode' | 'team' | 'checklistIds'> &
    Partial<Pick<Inspection, 'draw' | 'jointOrganisationIds' | 'lookbackHazardId'>>;
}

/** Turns an agreed plan into an inspection with a number and a process of its own. */
@Injectable()
export class InspectionLaunch {
  constructor(
    private readonly scope: CommandScope,
    private readonly clock: Clock,
    private readonly numbers: CaseNumbers,
    private readonly processes: InspectionProcesses,
  ) {}

  /** Opens the inspection; it waits for the approval of the plan. */
  async open(plan: AgreedPlan): Promise<Inspection> {
    const inspection = planned(plan, this.scope.current.actor.accountId, this.clock.now());
    this.scope.about(subjectOf(inspection));
    inspection.number = await this.numbers.next('检', inspection.jurisdiction);
    return this.processes.start(inspection, plan.campaign);
  }
}

/** The organisation the actor inspects for. @throws PlanInvalidError when it has none */
export function inspectingOrganisation({ organisationId }: Actor): string {
  if (organisationId) return organisationId;
  throw new PlanInvalidError([
    {
      zh: '您的账号不属于任何单位，请用有单位的账号登录。',
      en: 'Your account belongs to no organisation; sign in with one that does.',
    },
  ]);
}

function planned(
  { campaign, target, terms, organisationId, settled }: AgreedPlan,
  by: string,
  at: Date,
): Inspection {
  return Object.assign(new Inspection(), {
    id: newId(),
    campaignId: campaign.id,
    jurisdiction: target.jurisdiction,
    enterpriseId: target.enterpriseId,
    state: 'PLANNED' as const,
    plannedOn: terms.plannedOn,
    focus: terms.focus,
    officerIds: settled.team.filter(({ as }) => as === 'OFFICER').map(({ accountId }) => accountId),
    organisationId,
    jointOrganisationIds: [],
    draw: null,
    lookbackHazardId: null,
    ...settled,
    planDecision: null,
    checkedInAt: null,
    checkedInBy: null,
    checkInPosition: null,
    noPositionReason: null,
    checkInTimes: null,
    checkInNote: null,
    place: null,
    findings: null,
    endedAt: null,
    signatures: {},
    unitHead: null,
    impossibleReason: null,
    cancelReason: null,
    evidenceIds: [],
    plannedBy: by,
    createdAt: at,
    instanceId: null,
  });
}
