import { Injectable } from '@nestjs/common';
import { DefinitionRegistry, ProcessRuntime } from '@bihuan/process';
import { deadlineEnd } from '@bihuan/rules';
import { CaseNumbers } from '../dossier/case-numbers';
import type { Campaign, StageEnds, VariableWorkflow } from './campaign.entity';
import { Campaigns, subjectOf } from './campaigns';

/** The workflows a campaign keeps in the version it was published with. */
const pinnedWorkflows = ['campaign', 'inspection', 'general-hazard', 'major-hazard', 'lookback'];

/** Sets a campaign going: its number, the versions it keeps, its process. */
@Injectable()
export class CampaignLaunch {
  constructor(
    private readonly campaigns: Campaigns,
    private readonly numbers: CaseNumbers,
    private readonly definitions: DefinitionRegistry,
    private readonly processes: ProcessRuntime,
  ) {}

  /** @throws ProcessRuntimeError `DEFINITION_NOT_FOUND` when one of the workflows is not deployed */
  async launch(campaign: Campaign): Promise<void> {
    for (const workflow of pinnedWorkflows) {
      const key = workflowOf(campaign, workflow);
      const { version } = await this.definitions.get(key);
      campaign.pinned = { ...campaign.pinned, [key]: version };
    }
    campaign.number = await this.numbers.next('专项', campaign.jurisdiction);
    await this.campaigns.save(campaign);
    const { id } = await this.processes.start({
      key: 'campaign',
      version: campaign.pinned.campaign,
      subject: subjectOf(campaign),
      variables: { stageEnds: endsOfDays(campaign.stageEnds) },
      legalProfile: { id: campaign.legalProfileId, version: campaign.legalProfileVersion },
    });
    campaign.instanceId = id;
  }
}

/** The key of the workflow, or of the variant that stands in for it in this campaign. */
export function workflowOf(campaign: Pick<Campaign, 'workflows'> | null, workflow: string): string {
  return campaign?.workflows[workflow as VariableWorkflow] ?? workflow;
}

/** The workflow wants moments; the organiser gave days. */
function endsOfDays(stageEnds: StageEnds): Record<string, string> {
  const days: [string, string][] = Object.entries(stageEnds);
  return Object.fromEntries(days.map(([stage, day]) => [stage, deadlineEnd(day).toISOString()]));
}
