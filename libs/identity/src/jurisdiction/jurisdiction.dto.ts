import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsEnum,
  IsString,
  Matches,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { JurisdictionLevel } from './jurisdiction.entity';

/** Shape of a jurisdiction code: digits and letters in parts, joined by dots. */
export const jurisdictionCode = /^[0-9A-Za-z]{1,12}(\.[0-9A-Za-z]{1,12}){0,5}$/;

/** A node to be installed. */
export class JurisdictionNode {
  /** e.g. `51.08.21.003`; everything before the last dot is the parent. */
  @Matches(jurisdictionCode)
  code: string;

  @IsString()
  @MaxLength(100)
  name: string;

  @IsEnum(JurisdictionLevel)
  level: JurisdictionLevel;
}

/** Part of the administrative division. */
export class InstallJurisdictionsBody {
  /** Parents need not stand before their children. */
  @ValidateNested({ each: true })
  @Type(() => JurisdictionNode)
  @ArrayMinSize(1)
  @ArrayMaxSize(5000)
  nodes: JurisdictionNode[];
}
