import { Module } from '@nestjs/common';
import { EnterpriseImportModule } from './enterprise-import/enterprise-import.module';
import { LedgerModule } from './ledger/ledger.module';
import { ProfileModule } from './profile/profile.module';
import { SampleModule } from './sample/sample.module';

const modules = [EnterpriseImportModule, LedgerModule, SampleModule, ProfileModule];

/** Tables in and out: enterprises from workbooks, ledgers to workbooks, samples and profiles. */
@Module({ imports: modules, exports: modules })
export class DocumentsModule {}
