import { Module } from '@nestjs/common';
import { EnterpriseImportModule } from './enterprise-import/enterprise-import.module';

const modules = [EnterpriseImportModule];

/** Tables in and out: enterprises from workbooks, ledgers to workbooks, samples and profiles. */
@Module({ imports: modules, exports: modules })
export class DocumentsModule {}
