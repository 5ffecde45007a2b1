import { randomBytes } from 'node:crypto';
import { type Actor, Clock, CommandScope, newId, type UseCase, UseCaseHandler } from '@bihuan/kernel';
import { CampaignScope } from './campaign-scope';
import { Campaign, type CampaignStatus } from './campaign.entity';
import { CampaignInvalidError } from './campaign.errors';
import { CreateCampaignDto } from './campaign.dto';
import { Campaigns, subjectOf } from './campaigns';

/** Prepares a campaign; nobody but its organisers knows of it before it is published. */
@UseCaseHandler('campaign.create')
export class CreateCampaign implements UseCase<CreateCampaignDto, Campaign> {
  constructor(
    private readonly scope: CommandScope,
    private readonly clock: Clock,
    private readonly campaigns: Campaigns,
    private readonly campaignScope: CampaignScope,
  ) {}

  async execute(actor: Actor, input: CreateCampaignDto): Promise<Campaign> {
    const campaign = Object.assign(new Campaign(), input, {
      id: newId(),
      number: null,
      status: 'DRAFT' as CampaignStatus,
      team: input.team ?? [],
      teamDemands: input.teamDemands ?? { leader: false, department: false, expert: false },
      checklistIds: input.checklistIds ?? [],
      workflows: input.workflows ?? {},
      pinned: {},
      legalProfileId: input.legalProfileId ?? 'cn-default',
      legalProfileVersion: input.legalProfileVersion ?? 1,
      seed: input.seed ?? randomBytes(16).toString('hex'),
      organisationId: organisationOf(actor),
      createdBy: actor.accountId,
      createdAt: this.clock.now(),
      publishedAt: null,
      instanceId: null,
    });
    this.scope.about(subjectOf(campaign));
    await this.campaignScope.check(campaign);
    return this.campaigns.save(campaign);
  }
}

function organisationOf({ organisationId }: Actor): string {
  if (organisationId) return organisationId;
  throw new CampaignInvalidError([
    {
      zh: '您的账号不属于任何单位，请用有单位的账号登录。',
      en: 'Your account belongs to no organisation; sign in with one that does.',
    },
  ]);
}
