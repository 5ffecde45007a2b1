import { IsInt, IsOptional, IsString, Length, Matches, Max, Min } from 'class-validator';
import { Transform } from 'class-transformer';
import { longestLink } from './link-limits';

const phone = /^1[3-9]\d{9}$/;
const trimmed = ({ value }: { value: unknown }): unknown =>
  typeof value === 'string' ? value.trim() : value;

/** A link to be made. */
export class CreateTaskLinkBody {
  /** Days it lives, 1 to 7. @default 3 */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(longestLink)
  days?: number;

  /** Mobile number of the one person it is for. @default whoever opens it first */
  @IsOptional()
  @Matches(phone)
  phone?: string;
}

/** Who opens a link. */
export class OpenTaskLinkBody {
  /** What stands behind `#` in the link. */
  @IsString()
  @Matches(/^bht_[A-Za-z0-9_-]{43}$/)
  token: string;

  /** Who acts for the enterprise; it goes on record. */
  @Transform(trimmed)
  @IsString()
  @Length(1, 50)
  // What is not seen, or turns others around, could hide that it is a visitor's name.
  @Matches(/^[^\p{Cc}\p{Cf}]*$/u)
  name: string;

  /** Mobile number; it goes on record, and the link opens for no other one from then on. */
  @Matches(phone)
  phone: string;
}
