import { Module } from '@nestjs/common';
import { EvidenceModule } from '@bihuan/evidence';
import { IdentityModule } from '@bihuan/identity';
import { KernelModule } from '@bihuan/kernel';
import { ProcessModule } from '@bihuan/process';
import { DossierModule } from '../dossier/dossier.module';
import { HazardModule } from '../hazard/hazard.module';
import { RectificationModule } from '../rectification/rectification.module';
import { AssignReviewers } from './assign-reviewers';
import { CaseIndependence } from './case-independence';
import { ConfirmOnSpotFix } from './confirm-on-spot';
import { CountersignReviewOnSite } from './countersign-review';
import { GateVerdicts } from './gate-verdicts';
import { Punctuality } from './punctuality';
import { RectificationRecord } from './rectification-record';
import { ReturnRectificationUseCase } from './return-rectification';
import { ReviewController } from './review.controller';
import { ReviewQueries } from './review.queries';
import { ReviewWriter } from './review-writer';
import { SameHazards } from './same-hazards';
import { SubmitReviewOnSite } from './submit-review';
import { ThreeNotLetGoFactsProvider } from './three-not-let-go-facts';

const useCases = [
  AssignReviewers,
  ConfirmOnSpotFix,
  SubmitReviewOnSite,
  CountersignReviewOnSite,
  ReturnRectificationUseCase,
];

const shared = [RectificationRecord, CaseIndependence, GateVerdicts, SameHazards];

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
  providers: [...useCases, ...shared, Punctuality, ReviewWriter, ReviewQueries, ThreeNotLetGoFactsProvider],
  exports: shared,
})
export class ReviewModule {}
