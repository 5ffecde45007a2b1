import { SearchRequest } from '@bihuan/kernel';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsOptional,
  IsString,
} from 'class-validator';
import type { LedgerLanguage } from './ledger-columns';
import { type LedgerKind, ledgerKinds } from './ledgers';

/** Which lines of which ledger to answer; filter, sort and page are those of a search of hazards. */
export class LedgerRequest extends SearchRequest {
  /** @default ENTERPRISE */
  @IsOptional()
  @IsIn(ledgerKinds)
  ledger?: LedgerKind;

  /** Language of labels in the cells. @default zh */
  @IsOptional()
  @IsIn(['zh', 'en'])
  language?: LedgerLanguage;
}

/** A ledger as it is on the screen, to be written to a workbook. */
export class ExportLedgerBody extends LedgerRequest {
  /** Codes of the columns, from left to right; the counter stands before them. @default those of the ledger */
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(40)
  @ArrayUnique()
  @IsString({ each: true })
  columns?: string[];
}
