import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsIn,
  IsNotEmpty,
  IsString,
  IsUUID,
  MaxLength,
  ValidateIf,
} from 'class-validator';
import type { CosignDecision } from './cosigner.entity';

/** Body of `POST /tasks/{id}/cosigners`. */
export class AddCosignersRequest {
  /** Accounts whose consent is asked for, 1 to 20. */
  @IsUUID(undefined, { each: true })
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @ArrayUnique()
  accountIds: string[];

  /** What the consent is asked for. */
  @IsString()
  @IsNotEmpty()
  @MaxLength(1000)
  reason: string;
}

/** Body of `POST /tasks/{id}/cosigners/{accountId}/remove`. */
export class RemoveCosignerRequest {
  /** Why it is done without; kept in the audit trail. */
  @IsString()
  @IsNotEmpty()
  @MaxLength(1000)
  reason: string;
}

/** Body of `POST /tasks/{id}/cosign`. */
export class CosignTaskRequest {
  @IsIn(['CONSENT', 'OBJECT'])
  decision: CosignDecision;

  /** Why; an objection needs it. */
  @ValidateIf(({ decision, comment }: CosignTaskRequest) => decision === 'OBJECT' || comment !== undefined)
  @IsString()
  @IsNotEmpty()
  @MaxLength(2000)
  comment?: string;
}
