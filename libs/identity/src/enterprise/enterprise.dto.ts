import { PartialType } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  IsEnum,
  IsNumber,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import {
  EnterpriseRiskLevel,
  EnterpriseScale,
  EnterpriseStatus,
  EnterpriseUnitKind,
} from './enterprise-terms';
import { Industry } from './industry';
import { IsCreditCode } from './is-credit-code';

/** An enterprise to be registered. */
export class CreateEnterpriseBody {
  @IsString()
  @Length(2, 200)
  name: string;

  /** 统一社会信用代码; absent for premises that never registered. */
  @IsOptional()
  @IsCreditCode()
  creditCode?: string;

  /** Code of the town or village it stands in. */
  @IsString()
  @Length(1, 100)
  jurisdiction: string;

  @IsString()
  @Length(2, 300)
  address: string;

  @IsString()
  @Length(1, 50)
  principalName: string;

  @IsOptional()
  @IsString()
  @MaxLength(30)
  principalPhone?: string;

  @IsEnum(Industry)
  industry: Industry;

  @IsEnum(EnterpriseScale)
  scale: EnterpriseScale;

  /** @default NORMAL */
  @IsOptional()
  @IsEnum(EnterpriseStatus)
  status?: EnterpriseStatus;

  /** 安全风险等级; null: not assessed. @default not assessed */
  @IsOptional()
  @IsEnum(EnterpriseRiskLevel)
  riskLevel?: EnterpriseRiskLevel | null;

  /** 行业主管部门 */
  @IsOptional()
  @IsUUID()
  sectorRegulatorId?: string;

  /** 发证机关 */
  @IsOptional()
  @IsUUID()
  licensingAuthorityId?: string;

  /** 审批机关 */
  @IsOptional()
  @IsUUID()
  approvingAuthorityId?: string;

  /** @default none */
  @IsOptional()
  @IsString({ each: true })
  @MaxLength(50, { each: true })
  @ArrayMaxSize(30)
  tags?: string[];

  /** Degrees, WGS-84. */
  @IsOptional()
  @IsNumber()
  @Min(-90)
  @Max(90)
  latitude?: number;

  /** Degrees, WGS-84. */
  @IsOptional()
  @IsNumber()
  @Min(-180)
  @Max(180)
  longitude?: number;
}

/** What to change of an enterprise; absent fields stay as they are. */
export class UpdateEnterpriseBody extends PartialType(CreateEnterpriseBody) {}

/** A workshop, team or post to be added. */
export class AddEnterpriseUnitBody {
  @IsEnum(EnterpriseUnitKind)
  kind: EnterpriseUnitKind;

  @IsString()
  @Length(1, 100)
  name: string;

  /** The unit it belongs to. @default the enterprise itself */
  @IsOptional()
  @IsUUID()
  parentId?: string;

  @IsOptional()
  @IsString()
  @Length(1, 50)
  headName?: string;
}
