import { Type } from 'class-transformer';
import { ArrayMinSize, IsBoolean, IsOptional, ValidateNested } from 'class-validator';
import { Moment, Trimmed } from '../dossier/field';
import { Ids } from '../hazard/ids';
import { PositionDto } from '../inspection/inspection.dto';

/** What was found on looking back at a closed hazard. */
export class RecordLookback {
  /** Whether the hazard is back. */
  @IsBoolean()
  recurred: boolean;

  @Trimmed(1, 4000)
  note: string;

  /** Photos taken at the look-back. */
  @Ids(20)
  @ArrayMinSize(1)
  evidenceIds: string[];

  /** Where it was looked at. @default not noted */
  @IsOptional()
  @ValidateNested()
  @Type(() => PositionDto)
  position?: PositionDto;

  /** When it was looked at, with offset; after the strike-off. @default now */
  @IsOptional()
  @Moment()
  occurredAt?: string;
}
