import { IsNotEmpty, IsString, MaxLength } from 'class-validator';

/** Body of whatever changes an instance or a definition under way. */
export class ReasonRequest {
  /** Why; kept in the audit trail. */
  @IsString()
  @IsNotEmpty()
  @MaxLength(1000)
  reason: string;
}
