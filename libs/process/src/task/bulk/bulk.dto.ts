import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsNotEmpty,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  ValidateIf,
  ValidateNested,
} from 'class-validator';

/** Most tasks of one request. */
const MOST = 200;

/** Body of `POST /tasks/bulk/claim`. */
export class BulkClaimRequest {
  /** 1 to 200. */
  @IsUUID(undefined, { each: true })
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST)
  @ArrayUnique()
  taskIds: string[];
}

/** Body of `POST /tasks/bulk/reassign`. */
export class BulkReassignRequest extends BulkClaimRequest {
  /** Account that gets them; null gives them back to all who may do them. */
  @ValidateIf((_, value) => value !== null)
  @IsUUID()
  accountId: string | null;

  /** Why; kept in the audit trail of each. */
  @IsString()
  @IsNotEmpty()
  @MaxLength(1000)
  reason: string;
}

/** One task to be completed. */
export class BulkCompletion {
  @IsUUID()
  taskId: string;

  /** As for `POST /tasks/{id}/complete`. */
  @IsOptional()
  @IsObject()
  output?: Record<string, unknown>;
}

/** Body of `POST /tasks/bulk/complete`. */
export class BulkCompleteRequest {
  /** 1 to 200, done in this order. */
  @ValidateNested({ each: true })
  @Type(() => BulkCompletion)
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST)
  @ArrayUnique<BulkCompletion>(({ taskId }) => taskId)
  items: BulkCompletion[];
}
