import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsEnum,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateNested,
} from 'class-validator';
import { Industry } from '@bihuan/identity';
import { PartialType } from '@nestjs/swagger';
import type { CampaignStatus } from './campaign.entity';
import { stagesAfterPublication } from './campaign.rules';
import { Day, Trimmed } from '../dossier/field';

/** When each stage is to end; days, not decreasing, within the period of the campaign. */
export class StageEndsDto {
  @Day()
  selfCheck: string;

  @Day()
  inspection: string;

  @Day()
  rectification: string;

  @Day()
  lookback: string;

  @Day()
  summary: string;
}

/** What an inspection team must have besides two officers. */
export class TeamDemandsDto {
  @IsBoolean()
  leader: boolean;

  @IsBoolean()
  department: boolean;

  @IsBoolean()
  expert: boolean;
}

/** Which variants a campaign uses; `null` or absent: the workflow itself. */
export class WorkflowVariantsDto {
  @IsOptional()
  @IsString()
  @MaxLength(100)
  'general-hazard'?: string;

  @IsOptional()
  @IsString()
  @MaxLength(100)
  'major-hazard'?: string;
}

/** A campaign to be prepared. */
export class CreateCampaignDto {
  @Trimmed(2, 200)
  title: string;

  /** Legal and political basis (工作依据). */
  @Trimmed(2, 4000)
  basis: string;

  /** Code of the node the campaign covers, e.g. `51.08.21`. */
  @IsString()
  @MaxLength(50)
  @Matches(/^[0-9A-Za-z]+(\.[0-9A-Za-z]+)*$/)
  jurisdiction: string;

  @Day()
  startsOn: string;

  @Day()
  endsOn: string;

  @ValidateNested()
  @Type(() => StageEndsDto)
  stageEnds: StageEndsDto;

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @ArrayUnique()
  @IsEnum(Industry, { each: true })
  industries: Industry[];

  /** Accounts of the campaign team. @default none */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(200)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  team?: string[];

  /** @default nothing besides two officers */
  @IsOptional()
  @ValidateNested()
  @Type(() => TeamDemandsDto)
  teamDemands?: TeamDemandsDto;

  /** At least one before publication. @default none */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  checklistIds?: string[];

  /** Workflow of the product → key of the variant that stands in for it. @default each runs as it is */
  @IsOptional()
  @ValidateNested()
  @Type(() => WorkflowVariantsDto)
  workflows?: WorkflowVariantsDto;

  /** @default cn-default */
  @IsOptional()
  @IsString()
  @MaxLength(60)
  legalProfileId?: string;

  /** @default 1 */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(10_000)
  legalProfileVersion?: number;

  /** Seed of the random draws. @default a random one */
  @IsOptional()
  @IsString()
  @MinLength(8)
  @MaxLength(100)
  seed?: string;
}

/** Changes to a campaign that is not published; absent fields stay as they are. */
export class UpdateCampaignDto extends PartialType(CreateCampaignDto) {}

/** The next stage. */
export class AdvanceCampaignDto {
  /** The stage the organiser wants to enter; only the next one is possible. @default the next one */
  @IsOptional()
  @IsIn(stagesAfterPublication)
  to?: CampaignStatus;
}

/** A change of the population after publication. */
export class PopulationEventDto {
  @IsIn(['JOIN', 'LEAVE'])
  kind: 'JOIN' | 'LEAVE';

  @IsUUID()
  enterpriseId: string;

  @Trimmed(2, 2000)
  reason: string;

  /** Files that show it; at least one when an enterprise leaves. @default none */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  evidenceIds?: string[];
}

/** One item of a checklist file. */
export class ChecklistItemDto {
  @IsInt()
  @Min(1)
  @Max(1000)
  no: number;

  @Trimmed(1, 2000)
  textZh: string;

  @Trimmed(1, 2000)
  text: string;

  @Trimmed(1, 2000)
  basis: string;

  @IsIn(['GENERAL', 'MAJOR'])
  suggestedLevel: 'GENERAL' | 'MAJOR';

  @IsIn(['verified', 'excerpt', 'unverified'])
  verified: 'verified' | 'excerpt' | 'unverified';

  @IsOptional()
  @Trimmed(1, 2000)
  note?: string;
}

/** A checklist as it stands in a workflow pack. */
export class InstallChecklistDto {
  @IsString()
  @Matches(/^[a-z0-9-]{1,60}$/)
  code: string;

  @Trimmed(1, 200)
  titleZh: string;

  @Trimmed(1, 200)
  title: string;

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(500)
  @ArrayUnique(({ no }: ChecklistItemDto) => no)
  @ValidateNested({ each: true })
  @Type(() => ChecklistItemDto)
  items: ChecklistItemDto[];
}
