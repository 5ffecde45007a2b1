import { Module } from '@nestjs/common';
import { IdentityModule } from '@bihuan/identity';
import { KernelModule } from '@bihuan/kernel';
import { EvidenceShelf } from './evidence-shelf';
import { EvidenceTerritory } from './evidence-territory';
import { EvidenceController } from './evidence.controller';
import { UploadEvidence } from './upload-evidence';

/** Files and where they come from. */
@Module({
  imports: [KernelModule, IdentityModule],
  controllers: [EvidenceController],
  providers: [UploadEvidence, EvidenceShelf, EvidenceTerritory],
  exports: [EvidenceShelf],
})
export class EvidenceModule {}
