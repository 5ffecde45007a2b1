import { Type } from 'class-transformer';
import { IsInt, Max, Min } from 'class-validator';

/** Which year. */
export class CalendarRequest {
  /** 2000 to 2100. */
  @Type(() => Number)
  @IsInt()
  @Min(2000)
  @Max(2100)
  year: number;
}
