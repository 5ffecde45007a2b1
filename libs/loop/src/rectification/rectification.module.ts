import { Module } from '@nestjs/common';
import { EvidenceModule } from '@bihuan/evidence';
import { IdentityModule } from '@bihuan/identity';
import { KernelModule } from '@bihuan/kernel';
import { ProcessModule } from '@bihuan/process';
import { DossierModule } from '../dossier/dossier.module';
import { HazardModule } from '../hazard/hazard.module';
import { CaseRecords } from './case-records';
import { CompletionWriter } from './completion-writer';
import { DeadlineWatch } from './deadline-watch';
import { DecideExtensionUseCase } from './decide-extension';
import { DecidePenaltyUseCase } from './decide-penalty';
import { DisposeLatenessUseCase } from './dispose-lateness';
import { DraftPlanUseCase } from './draft-plan';
import { Escalations } from './escalations';
import { Extensions } from './extensions';
import { Penalties } from './penalties';
import { PlanController } from './plan.controller';
import { Plans } from './plans';
import { ProposePenaltyUseCase } from './propose-penalty';
import { RectificationController } from './rectification.controller';
import { RectificationFacts } from './rectification-facts';
import { RectificationQueries } from './rectification.queries';
import { ReportCompletionUseCase } from './report-completion';
import { ReportProgressUseCase } from './report-progress';
import { RequestExtensionUseCase } from './request-extension';
import { SubmitPlanUseCase } from './submit-plan';
import { SupervisionController } from './supervision.controller';
import { UpdateMeasureUseCase } from './update-measure';
import { UrgeUseCase } from './urge';

const useCases = [
  DraftPlanUseCase,
  SubmitPlanUseCase,
  UpdateMeasureUseCase,
  ReportProgressUseCase,
  RequestExtensionUseCase,
  DecideExtensionUseCase,
  ReportCompletionUseCase,
  UrgeUseCase,
  ProposePenaltyUseCase,
  DecidePenaltyUseCase,
  DisposeLatenessUseCase,
];

const shared = [Plans, Escalations, Penalties];

/** From the signed order to the report that the hazard is gone, and what happens when that comes late. */
@Module({
  imports: [KernelModule, ProcessModule, IdentityModule, EvidenceModule, DossierModule, HazardModule],
  controllers: [PlanController, RectificationController, SupervisionController],
  providers: [
    ...shared,
    ...useCases,
    CaseRecords,
    CompletionWriter,
    Extensions,
    DeadlineWatch,
    RectificationFacts,
    RectificationQueries,
  ],
  exports: shared,
})
export class RectificationModule {}
