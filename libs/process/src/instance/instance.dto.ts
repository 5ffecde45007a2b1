import {
  IsInt,
  IsNotEmpty,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { Type } from 'class-transformer';

/** Body of `POST /instances`. */
export class BeginInstanceRequest {
  /** Key of the workflow; its newest version begins. */
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  key: string;

  /** Code of the place it is begun in, at or below that of the workflow. @default that of the enterprise, else of the workflow */
  @IsOptional()
  @IsString()
  @MaxLength(100)
  jurisdiction?: string;

  /** Id of the enterprise it is about: its people get the tasks of their roles. Has to belong to that place. @default none */
  @IsOptional()
  @IsUUID()
  enterpriseId?: string;

  /** By it people and messages find the instance again. @default none */
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  businessKey?: string;

  /** What it begins with. @default nothing */
  @IsOptional()
  @IsObject()
  variables?: Record<string, unknown>;
}

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
