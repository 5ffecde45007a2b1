import { Module } from '@nestjs/common';
import { EvidenceModule } from '@bihuan/evidence';
import { IdentityModule } from '@bihuan/identity';
import { KernelModule } from '@bihuan/kernel';
import { ProcessModule } from '@bihuan/process';
import { DossierModule } from '../dossier/dossier.module';
import { AdvanceCampaign } from './advance-campaign';
import { CampaignController } from './campaign.controller';
import { CampaignLaunch } from './campaign-launch';
import { CampaignProgress } from './campaign-progress';
import { CampaignQueries } from './campaign.queries';
import { CampaignScope } from './campaign-scope';
import { Campaigns } from './campaigns';
import { ChecklistController } from './checklist.controller';
import { ChecklistInstaller } from './checklist-installer';
import { CoverageLedger } from './coverage-ledger';
import { CreateCampaign } from './create-campaign';
import { DiscardCampaign } from './discard-campaign';
import { InstallChecklist } from './install-checklist';
import { Population } from './population';
import { PopulationChanges } from './population-changes';
import { PublishCampaign } from './publish-campaign';
import { RecordPopulationEvent } from './record-population-event';
import { UpdateCampaign } from './update-campaign';

/** First stage: what is to be covered, by whom, until when. */
@Module({
  imports: [KernelModule, ProcessModule, IdentityModule, EvidenceModule, DossierModule],
  providers: [
    Campaigns,
    CampaignScope,
    CampaignProgress,
    CampaignLaunch,
    CampaignQueries,
    Population,
    PopulationChanges,
    CoverageLedger,
    ChecklistInstaller,
    CreateCampaign,
    UpdateCampaign,
    PublishCampaign,
    DiscardCampaign,
    AdvanceCampaign,
    RecordPopulationEvent,
    InstallChecklist,
  ],
  controllers: [CampaignController, ChecklistController],
  exports: [Campaigns, CoverageLedger, ChecklistInstaller],
})
export class CampaignModule {}
