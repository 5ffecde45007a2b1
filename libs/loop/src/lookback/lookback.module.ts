import { Module } from '@nestjs/common';
import { EvidenceModule } from '@bihuan/evidence';
import { IdentityModule } from '@bihuan/identity';
import { KernelModule } from '@bihuan/kernel';
import { ProcessModule } from '@bihuan/process';
import { DossierModule } from '../dossier/dossier.module';
import { HazardModule } from '../hazard/hazard.module';
import { ReviewModule } from '../review/review.module';
import { LookbackController } from './lookback.controller';
import { LookbackFactsProvider } from './lookback-facts';
import { LookbackLedger } from './lookback-ledger';
import { LookbackQueries } from './lookback.queries';
import { RecordLookbackUseCase } from './record-lookback';
import { ReopenCase } from './reopen-case';

/** Look-backs at closed hazards, and the cases a recurrence opens. */
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
  controllers: [LookbackController],
  providers: [RecordLookbackUseCase, ReopenCase, LookbackLedger, LookbackFactsProvider, LookbackQueries],
})
export class LookbackModule {}
