import { IsIn, IsOptional, IsUUID } from 'class-validator';

/** Which checked workbook to import, and what to do about rows with problems. */
export class ImportEnterprisesBody {
  /** `id` of the check. */
  @IsUUID()
  importId: string;

  /** ALL: refused while any row has a problem; VALID_ROWS: the rows without one. @default ALL */
  @IsOptional()
  @IsIn(['ALL', 'VALID_ROWS'])
  mode?: 'ALL' | 'VALID_ROWS';
}
