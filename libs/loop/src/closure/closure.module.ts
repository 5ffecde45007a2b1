import { Module } from '@nestjs/common';
import { EvidenceModule } from '@bihuan/evidence';
import { IdentityModule } from '@bihuan/identity';
import { KernelModule } from '@bihuan/kernel';
import { ProcessModule } from '@bihuan/process';
import { DossierModule } from '../dossier/dossier.module';
import { HazardModule } from '../hazard/hazard.module';
import { ReviewModule } from '../review/review.module';
import { ArchiveCase } from './archive-case';
import { CaseDocuments } from './case-documents';
import { ClosingSignatures } from './closing-signatures';
import { ClosureController } from './closure.controller';
import { ClosureFacts } from './closure-facts';
import { ClosureQueries } from './closure.queries';
import { ConcludeCaseUseCase } from './conclude-case';
import { SignClosingUseCase } from './sign-closing';
import { StrikeOff } from './strike-off';
import { SupplementFileUseCase } from './supplement-file';

const useCases = [SignClosingUseCase, SupplementFileUseCase, ConcludeCaseUseCase, ArchiveCase];

/** Strike-off, conclusion and archive of a case. */
@Module({
  imports: [
    KernelModule,
    ProcessModule,
    IdentityModule,
    EvidenceModule,
    DossierModule,
    HazardModule,
    ReviewModule,
  ],
  controllers: [ClosureController],
  providers: [...useCases, CaseDocuments, ClosingSignatures, ClosureFacts, ClosureQueries, StrikeOff],
})
export class ClosureModule {}
