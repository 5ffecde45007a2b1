import { Type } from 'class-transformer';
import { IsEnum, IsIn, IsInt, IsOptional, IsString, Matches, Max, MaxLength, Min } from 'class-validator';
import { EnterpriseScale } from '@bihuan/identity';
import { type BlindSpotKind, blindSpotKinds } from './blind-spot';

/** Which blind spots to read. */
export class BlindSpotsRequest {
  /** @default all of them */
  @IsOptional()
  @IsIn(blindSpotKinds)
  kind?: BlindSpotKind;

  /** @default all of them, small and scattered units first */
  @IsOptional()
  @IsEnum(EnterpriseScale)
  scale?: EnterpriseScale;

  /** Code of a place; it and everything below it. @default the whole campaign */
  @IsOptional()
  @IsString()
  @MaxLength(100)
  @Matches(/^[0-9A-Za-z]+(\.[0-9A-Za-z]+)*$/)
  area?: string;

  /** Rows per page, 1 to 200. @default 50 */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(200)
  limit?: number;

  /** `page.after` of the previous answer. */
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  after?: string;
}
