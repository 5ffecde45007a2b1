import { Module } from '@nestjs/common';
import { Workbooks } from './workbooks';

/** Excel workbooks. */
@Module({ providers: [Workbooks], exports: [Workbooks] })
export class WorkbookModule {}
