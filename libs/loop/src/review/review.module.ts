import { Module } from '@nestjs/common';
import { EvidenceModule } from '@bihuan/evidence';
import { IdentityModule } from '@bihuan/identity';
import { KernelModule } from '@bihuan/kernel';
import { ProcessModule } from '@bihuan/process';
import { DossierModule } from '../dossier/dossier.module';
import { HazardModule } from '../hazard/hazard.module';
import { CaseRecords } from '../rectification/case-records';
import { RectificationModule } from '../rectification/rectification.module';
import { AssignReviewUseCase } from './assign-reviewers';
import { CaseIndependence } from './case-independence';
import { ConfirmOnSpotUseCase } from './confirm-on-spot';
import { CountersignReviewUseCase } from './countersign-review';
import { CaseSteps } from './case-steps';
import { JudgedFacts } from './judged-facts';
import { Punctuality } from './punctuality';
import { RectificationRecord } from './rectification-record';
import { ReturnRectificationUseCase } from './return-rectification';
import { ReviewController } from './review.controller';
import { ReviewQueries } from './review.queries';
import { ReviewWriter } from './review-writer';
import { SameHazards } from './same-hazards';
import { SubmitReviewUseCase } from './submit-review';
import { ThreeNotLetGoFactsProvider } from './three-not-let-go-facts';

const useCases = [
  AssignReviewUseCase,
  ConfirmOnSpotUseCase,
  SubmitReviewUseCase,
  CountersignReviewUseCase,
  ReturnRectificationUseCase,
];

const shared = [CaseRecords, RectificationRecord, CaseIndependence, CaseSteps, SameHazards];

/** Reviews of rectifications (复查验收) and the gate behind them (三不放过). */
@Module({
  imports: [
    KernelModule,
    ProcessModule,
    IdentityModule,
    EvidenceModule,
    DossierModule,
    HazardModule,
    RectificationModule,
  ],
  controllers: [ReviewController],
  providers: [
    ...useCases,
    ...shared,
    JudgedFacts,
    Punctuality,
    ReviewWriter,
    ReviewQueries,
    ThreeNotLetGoFactsProvider,
  ],
  exports: shared,
})
export class ReviewModule {}
