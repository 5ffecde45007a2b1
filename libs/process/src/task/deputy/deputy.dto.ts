import { IsISO8601, IsNotEmpty, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';

/** Body of `POST /deputies`. */
export class AppointDeputyRequest {
  /** Who is absent. @default the caller */
  @IsOptional()
  @IsUUID()
  accountId?: string;

  /** Who does the tasks meanwhile. */
  @IsUUID()
  deputyId: string;

  /** ISO 8601 moment. */
  @IsISO8601({ strict: true })
  from: string;

  /** ISO 8601 moment; exclusive, at most 366 days after `from`. */
  @IsISO8601({ strict: true })
  to: string;

  /** e.g. annual leave; kept in the audit trail. */
  @IsString()
  @IsNotEmpty()
  @MaxLength(1000)
  reason: string;
}
