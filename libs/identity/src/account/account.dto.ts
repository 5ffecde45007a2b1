import { IsEnum, IsOptional, IsString, IsUUID, Length, Matches, MaxLength } from 'class-validator';
import { Role } from '../roles';

/** An account to be opened. */
export class CreateAccountBody {
  /** 2 to 50 letters (of any script), digits and `._-`. */
  @Matches(/^[\p{L}\p{N}._-]{2,50}$/u)
  username: string;

  @IsString()
  @Length(1, 50)
  name: string;

  @IsOptional()
  @IsString()
  @MaxLength(30)
  phone?: string;

  /** 执法证号 */
  @IsOptional()
  @IsString()
  @MaxLength(50)
  certificateNo?: string;

  /** 8 to 128 characters. */
  @IsString()
  @Length(8, 128)
  password: string;

  @IsUUID()
  organisationId: string;
}

/** Which colleagues are asked for. */
export class ColleaguesRequest {
  /** A part of the name. @default all, at most 50 */
  @IsOptional()
  @IsString()
  @MaxLength(50)
  name?: string;
}

/** A new password, set by somebody else than its owner. */
export class ResetPasswordBody {
  /** 8 to 128 characters. */
  @IsString()
  @Length(8, 128)
  password: string;
}

/** A role to be given to an account. */
export class GiveGrantBody {
  @IsEnum(Role)
  role: Role;

  /**
   * Code of the node it shall reach; must be the organisation's or below it. Not used for enterprise roles, which
   * reach the enterprise of the account.
   * @default where the organisation stands
   */
  @IsOptional()
  @IsString()
  @MaxLength(100)
  jurisdiction?: string;
}
