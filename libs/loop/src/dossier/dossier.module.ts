import { Module } from '@nestjs/common';
import { KernelModule } from '@bihuan/kernel';
import { CaseFile } from './case-file';
import { CaseNumbers } from './case-numbers';

const services = [CaseNumbers, CaseFile];

/** What all stages put on the file of a case: numbers and documents. */
@Module({ imports: [KernelModule], providers: services, exports: services })
export class DossierModule {}
