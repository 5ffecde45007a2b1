import { Transform } from 'class-transformer';
import { IsString, Length } from 'class-validator';

/** What somebody looks for. */
export class FindRequest {
  /** Part of a number, title or name; 1 to 50 characters. */
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim() : value))
  @IsString()
  @Length(1, 50)
  text: string;
}
