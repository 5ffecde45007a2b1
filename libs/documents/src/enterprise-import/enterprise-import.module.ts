import { Module } from '@nestjs/common';
import { IdentityModule } from '@bihuan/identity';
import { KernelModule } from '@bihuan/kernel';
import { RoleHome } from '../role-home';
import { WorkbookModule } from '../workbook/workbook.module';
import { CheckEnterpriseImport } from './check-enterprise-import';
import { EnterpriseImportController } from './enterprise-import.controller';
import { EnterpriseImports } from './enterprise-imports';
import { ImportEnterprises } from './import-enterprises';
import { ImportListReader } from './import-lists';
import { ImportPlanner } from './import-planner';
import { ImportUndoer } from './import-undoer';
import { ImportWriter } from './import-writer';
import { UndoEnterpriseImport } from './undo-enterprise-import';

/** Enterprises from a workbook. */
@Module({
  imports: [KernelModule, IdentityModule, WorkbookModule],
  controllers: [EnterpriseImportController],
  providers: [
    ...[CheckEnterpriseImport, ImportEnterprises, UndoEnterpriseImport],
    ...[EnterpriseImports, ImportListReader, ImportPlanner, ImportWriter, ImportUndoer, RoleHome],
  ],
})
export class EnterpriseImportModule {}
