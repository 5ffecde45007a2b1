import { PartialType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMinSize,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import type { HazardLevel } from '@bihuan/rules';
import { Trimmed } from '../dossier/field';
import { Ids } from './ids';
import type { HazardNature } from './hazard.entity';

/** Which case a command is about. */
export interface HazardReference {
  readonly hazardId: string;
}

/** What is known of a hazard when it is written down. */
export class HazardDescription {
  /** What is wrong, in one line (隐患名称). */
  @Trimmed(1, 200)
  title: string;

  @Trimmed(1, 4000)
  description: string;

  /** Where in the enterprise (隐患部位). */
  @Trimmed(1, 200)
  place: string;

  /** 1 safety, 2 process, 3 electrical, 4 instruments, 5 fire, 6 layout, 7 equipment, 8 other. */
  @IsInt()
  @Min(1)
  @Max(8)
  category: number;

  /** 物的危险状态, 人的不安全行为 or 管理上的缺陷. */
  @IsOptional()
  @IsIn(['CONDITION', 'BEHAVIOUR', 'MANAGEMENT'])
  nature?: HazardNature;

  /** Law or standard it violates, as the finder names it; shown as 待核 until somebody checks it. */
  @Trimmed(1, 1000)
  basis: string;

  /** What the finder takes it for; an officer judges later. @default GENERAL */
  @IsOptional()
  @IsIn(['GENERAL', 'MAJOR'])
  suggestedLevel?: HazardLevel;

  /** Evidence ids; at least one unless an enterprise reports about itself. */
  @IsOptional()
  @Ids(20)
  photosBefore?: string[];

  /** Department competent for it, when it is not the one that found it. */
  @IsOptional()
  @IsUUID()
  competentDepartmentId?: string;
}

/** A hazard found without a checklist (随手). */
export class ReportHazard extends HazardDescription {
  @IsUUID()
  enterpriseId: string;

  /** The inspection during which it was found. */
  @IsOptional()
  @IsUUID()
  inspectionId?: string;

  /** @default the campaign of the inspection */
  @IsOptional()
  @IsUUID()
  campaignId?: string;
}

/** What changes on a draft. */
export class UpdateHazardDraft extends PartialType(HazardDescription) {}

/** Decision about the level (G1). */
export class JudgeHazard {
  @IsIn(['GENERAL', 'MAJOR'])
  level: HazardLevel;

  /** Demanded when the level is below what the checklist suggests. */
  @IsOptional()
  @Trimmed(1, 2000)
  reason?: string;

  /** Another officer who agrees; demanded when the level is below what the checklist suggests. */
  @IsOptional()
  @IsUUID()
  secondOfficerId?: string;
}

/** A fix made before the inspectors left (当场整改). */
export class RecordOnSpotFix {
  /** Evidence ids. */
  @Ids(20)
  @ArrayMinSize(1)
  photosAfter: string[];

  @IsOptional()
  @Trimmed(1, 2000)
  note?: string;
}

/** A handover to the competent department (移送). */
export class TransferHazard {
  /** @default the competent department of the case */
  @IsOptional()
  @IsUUID()
  toOrganisationId?: string;

  @Trimmed(1, 2000)
  reason: string;

  @IsOptional()
  @Ids(20)
  evidenceIds?: string[];
}

/** What came of a handed over hazard. */
export class FeedBackTransfer {
  @Trimmed(1, 4000)
  result: string;
}

/** Why a case should be voided (误报作废). */
export class RequestVoid {
  @Trimmed(1, 2000)
  reason: string;
}

/** Decision on a request to void. */
export class DecideVoid {
  @IsBoolean()
  approved: boolean;

  @Trimmed(1, 2000)
  reason: string;
}

/** Dry run of a gate. */
export class ExplainGate {
  /** @default the form the workflow applies to this case */
  @IsOptional()
  @IsString()
  @MaxLength(40)
  variant?: string;
}

/** Which part of a timeline to answer. */
export class TimelinePage {
  /** Entries, 1 to 200. @default 50 */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(200)
  limit?: number;

  /** `page.after` of the previous answer; absent for the first page. */
  @IsOptional()
  @IsString()
  @MaxLength(200)
  after?: string;
}
