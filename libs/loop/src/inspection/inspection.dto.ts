import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsNumber,
  IsOptional,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { Day, Moment, Trimmed } from '../dossier/field';
import type { InspectionMode, TeamMember } from './inspection.entity';

/** A member of the inspection team. */
export class TeamMemberDto {
  @IsUUID()
  accountId: string;

  @IsIn(['OFFICER', 'LEADER', 'DEPARTMENT', 'EXPERT'])
  as: TeamMember['as'];

  /** 执法证号 @default that of the account */
  @IsOptional()
  @Trimmed(3, 50)
  certificateNo?: string;
}

/** What all inspections of one plan have in common. */
export class InspectionPlanDto {
  @IsUUID()
  campaignId: string;

  /** Not before today, within the campaign. */
  @Day()
  plannedOn: string;

  /** What is to be looked at (检查重点). */
  @Trimmed(2, 4000)
  focus: string;

  /** At least two officers. */
  @IsArray()
  @ArrayMinSize(2)
  @ArrayMaxSize(30)
  @ValidateNested({ each: true })
  @Type(() => TeamMemberDto)
  team: TeamMemberDto[];

  /** @default those of the campaign */
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  checklistIds?: string[];
}

/** A visit to one enterprise to be planned. */
export class PlanInspectionDto extends InspectionPlanDto {
  @IsUUID()
  enterpriseId: string;

  /** RANDOM comes from a draw only. */
  @IsIn(['OPEN', 'COVERT', 'LOOKBACK', 'JOINT'])
  mode: Exclude<InspectionMode, 'RANDOM'>;

  /** JOINT: the other organisations. @default none */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(10)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  jointOrganisationIds?: string[];

  /** LOOKBACK: the closed hazard looked back at. */
  @IsOptional()
  @IsUUID()
  lookbackHazardId?: string;
}

/** A draw of enterprises that are not inspected yet. */
export class PlanRandomDto extends InspectionPlanDto {
  @IsInt()
  @Min(1)
  @Max(50)
  count: number;

  /** Code of the node to draw from. @default the place of the campaign */
  @IsOptional()
  @MaxLength(50)
  @Matches(/^[0-9A-Za-z]+(\.[0-9A-Za-z]+)*$/)
  place?: string;
}

/** A decision about a plan. */
export class ApprovePlanDto {
  @IsBoolean()
  approve: boolean;

  /** Needed to refuse. */
  @IsOptional()
  @Trimmed(2, 2000)
  reason?: string;
}

/** A position by the device at the moment itself. */
export class PositionDto {
  /** Degrees, WGS-84. */
  @IsNumber()
  @Min(-90)
  @Max(90)
  latitude: number;

  /** Degrees, WGS-84. */
  @IsNumber()
  @Min(-180)
  @Max(180)
  longitude: number;

  /** Metres. */
  @IsOptional()
  @IsNumber()
  @Min(0)
  @Max(1_000_000)
  accuracy?: number;
}

/** What a device tells of the moment something happened, when it could not tell at once. */
export class ClaimedMomentDto {
  /** When it happened, by the clock of the device; with offset. @default now */
  @IsOptional()
  @Moment()
  occurredAt?: string;

  /** The clock of the device as it sends this; with offset. How far its claim is off is seen by it. */
  @IsOptional()
  @Moment()
  deviceTime?: string;
}

/** The arrival at the place. */
export class CheckInDto extends ClaimedMomentDto {
  /** Needed unless the device has none; then `noPositionReason` says why. */
  @IsOptional()
  @ValidateNested()
  @Type(() => PositionDto)
  position?: PositionDto;

  /** Why there is no position, e.g. a cellar without signal; stands in the record of the inspection. */
  @IsOptional()
  @Trimmed(2, 500)
  noPositionReason?: string;

  /** Whether the certificates were shown (安全生产法 Art 67). */
  @IsBoolean()
  certificateShown: boolean;

  @IsOptional()
  @Trimmed(1, 2000)
  note?: string;
}

/** Why there was nothing to inspect. */
export class ReportImpossibleDto {
  @Trimmed(2, 2000)
  reason: string;

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  evidenceIds: string[];
}

/** The answer to one checklist item. */
export class AnswerDto {
  @IsUUID()
  checklistId: string;

  @IsInt()
  @Min(1)
  @Max(1000)
  itemNo: number;

  @IsIn(['PASS', 'FAIL', 'NOT_APPLICABLE'])
  answer: 'PASS' | 'FAIL' | 'NOT_APPLICABLE';

  /** What was seen; needed for FAIL, and to take a FAIL back. */
  @IsOptional()
  @Trimmed(2, 4000)
  note?: string;

  /** @default none */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  evidenceIds?: string[];
}

/** Answers to checklist items; the same answer again changes nothing. */
export class AnswerItemsDto {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(200)
  @ArrayUnique(({ checklistId, itemNo }: AnswerDto) => `${checklistId}#${itemNo}`)
  @ValidateNested({ each: true })
  @Type(() => AnswerDto)
  answers: AnswerDto[];
}

/** What the record says beside the answers. */
export class CompleteRecordDto {
  /** Where in the enterprise it was inspected (检查场所). */
  @Trimmed(2, 500)
  place: string;

  /** 检查情况 in words. */
  @Trimmed(2, 20_000)
  findings: string;

  /** By the clock of the device, with offset. @default now */
  @IsOptional()
  @Moment()
  endedAt?: string;

  /** The clock of the device as it sends this; with offset. */
  @IsOptional()
  @Moment()
  deviceTime?: string;
}

/** The signature of the head of the inspected unit, or the refusal. */
export class SignUnitHeadDto {
  @Trimmed(2, 100)
  name: string;

  @IsOptional()
  @Trimmed(1, 100)
  position?: string;

  @IsOptional()
  @Matches(/^[+\d][\d -]{4,24}$/)
  phone?: string;

  /** The signature as a file; needed unless refused. */
  @IsOptional()
  @IsUUID()
  signatureEvidenceId?: string;

  /** @default false */
  @IsOptional()
  @IsBoolean()
  refused?: boolean;

  /** How the refusal came about (拒签记录); needed when refused. */
  @IsOptional()
  @Trimmed(2, 2000)
  refusalNote?: string;

  /** Names of those who saw the refusal. @default none beside the officers */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(5)
  @ArrayUnique()
  @Trimmed(2, 100, { each: true })
  witnesses?: string[];
}

/** Why an inspection does not take place. */
export class CancelInspectionDto {
  @Trimmed(2, 2000)
  reason: string;
}
