import { Module } from '@nestjs/common';
import { KernelModule } from '@bihuan/kernel';
import { RoleHome } from '../role-home';
import { WorkbookModule } from '../workbook/workbook.module';
import { ExportLedger } from './export-ledger';
import { HazardLedgerController, LedgersController } from './ledger.controller';
import { LedgerFacts } from './ledger-facts';
import { LedgerReader } from './ledger-reader';

/** Ledgers on the screen and as workbooks. */
@Module({
  imports: [KernelModule, WorkbookModule],
  controllers: [LedgersController, HazardLedgerController],
  providers: [ExportLedger, LedgerReader, LedgerFacts, RoleHome],
})
export class LedgerModule {}
