import { IsInt, IsNotEmpty, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { Type } from 'class-transformer';

/** Body of `POST /instances/{id}/cancel`. */
export class CancelInstanceRequest {
  /** Why; kept in the audit trail. */
  @IsString()
  @IsNotEmpty()
  @MaxLength(1000)
  reason: string;
}

/** Which part of a history to read. */
export class HistoryRequest {
  /** `seq` of the last entry already read. @default 0 */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(0)
  after?: number;

  /** Entries to read, 1 to 1000. @default 200 */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(1000)
  limit?: number;
}
