import { IsNotEmpty, IsString, IsUUID, MaxLength, ValidateIf } from 'class-validator';

/** Body of `POST /tasks/{id}/delegate`. */
export class DelegateTaskRequest {
  /** Account of whoever prepares it. */
  @IsUUID()
  accountId: string;
}

/** Body of `POST /tasks/{id}/reassign`. */
export class ReassignTaskRequest {
  /** Account that gets it; null takes it from whoever has claimed it, and all who may do it can claim it again. */
  @ValidateIf((_, value) => value !== null)
  @IsUUID()
  accountId: string | null;

  /** Why; kept in the audit trail. */
  @IsString()
  @IsNotEmpty()
  @MaxLength(1000)
  reason: string;
}
