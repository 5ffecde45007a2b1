import { Global, Module } from '@nestjs/common';
import { EvidenceModule } from '@bihuan/evidence';
import { IdentityModule } from '@bihuan/identity';
import { KernelModule } from '@bihuan/kernel';
import { ProcessModule } from '@bihuan/process';
import { OpenHazardCounter } from '../campaign/open-hazard-counter';
import { DossierModule } from '../dossier/dossier.module';
import { FindingRecorder } from '../inspection/finding-recorder';
import { LookbackHazards } from '../inspection/lookback-hazards';
import { AcknowledgeTransferUseCase } from './acknowledge-transfer';
import { AssignResponsibilityUseCase } from './assign-responsibility';
import { CampaignHazards, ClosedHazards } from './closed-hazards';
import { DecideVoidUseCase } from './decide-void';
import { FeedBackTransferUseCase } from './feed-back-transfer';
import { HazardCases } from './hazard-cases';
import { HazardCommandsController } from './hazard-commands.controller';
import { Handover } from './handover';
import { HazardFacts } from './hazard-facts';
import { HazardFindings } from './hazard-findings';
import { HazardGates } from './hazard-gates';
import { HazardLedger } from './hazard-ledger';
import { HazardOrigins } from './hazard-origins';
import { HazardPeople } from './hazard-people';
import { HazardProgress } from './hazard-progress';
import { HazardSearch } from './hazard-search';
import { HazardTimeline } from './hazard-timeline';
import { HazardTransfers } from './hazard-transfers';
import { HazardWorkflow } from './hazard-workflow';
import { HazardQueries } from './hazard.queries';
import { HazardsController } from './hazards.controller';
import { JudgeHazardUseCase } from './judge-hazard';
import { LinkedCases } from './linked-cases';
import { RecordOnSpotFixUseCase } from './record-on-spot-fix';
import { RegisterHazardUseCase } from './register-hazard';
import { ReportHazardUseCase } from './report-hazard';
import { RequestVoidUseCase } from './request-void';
import { ResponsibilityResolver } from './responsibility-resolver';
import { TransferHazardUseCase } from './transfer-hazard';
import { UpdateHazardDraftUseCase } from './update-hazard-draft';

const useCases = [
  ReportHazardUseCase,
  UpdateHazardDraftUseCase,
  RegisterHazardUseCase,
  JudgeHazardUseCase,
  RecordOnSpotFixUseCase,
  TransferHazardUseCase,
  AcknowledgeTransferUseCase,
  FeedBackTransferUseCase,
  RequestVoidUseCase,
  DecideVoidUseCase,
  AssignResponsibilityUseCase,
];

/** What earlier stages ask of this one. */
const ports = [
  { provide: FindingRecorder, useClass: HazardFindings },
  { provide: OpenHazardCounter, useClass: CampaignHazards },
  { provide: LookbackHazards, useClass: ClosedHazards },
];

const shared = [HazardCases, HazardPeople, HazardSearch, ResponsibilityResolver];

/** Hazards from the finding to the start of their workflow. Global, because earlier stages use the ports it provides. */
@Global()
@Module({
  imports: [KernelModule, ProcessModule, IdentityModule, EvidenceModule, DossierModule],
  controllers: [HazardsController, HazardCommandsController],
  providers: [
    ...shared,
    ...ports,
    ...useCases,
    Handover,
    HazardLedger,
    HazardOrigins,
    HazardWorkflow,
    LinkedCases,
    HazardTransfers,
    HazardQueries,
    HazardTimeline,
    HazardGates,
    HazardProgress,
    HazardFacts,
  ],
  exports: [...shared, ...ports.map(({ provide }) => provide)],
})
export class HazardModule {}
