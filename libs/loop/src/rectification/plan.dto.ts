import { PartialType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsNumber,
  IsOptional,
  IsUUID,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { Day, Trimmed } from '../dossier/field';
import { Ids } from '../hazard/ids';

/** One measure of a plan (整改措施). */
export class PlannedMeasureDto {
  @Trimmed(1, 2000)
  text: string;

  /** TECHNICAL 工程措施, INSTITUTIONAL 制度措施 against the root cause. */
  @IsIn(['TECHNICAL', 'INSTITUTIONAL'])
  kind: 'TECHNICAL' | 'INSTITUTIONAL';

  /** By what it is accepted (验收标准). */
  @IsOptional()
  @Trimmed(1, 1000)
  acceptanceCriterion?: string;
}

/** 责任: who does it, who answers for it, who supervises it. */
export class PlanResponsibilityDto {
  @IsOptional()
  @Trimmed(1, 200)
  organisation?: string;

  @IsOptional()
  @Trimmed(1, 100)
  personName?: string;

  @IsOptional()
  @Matches(/^[0-9+() -]{5,25}$/)
  mobile?: string;

  @IsOptional()
  @Trimmed(1, 200)
  supervisingDepartment?: string;

  @IsOptional()
  @Trimmed(1, 100)
  supervisor?: string;
}

/** 资金 */
export class PlanFundsDto {
  /** 万元 (10,000 yuan) */
  @IsOptional()
  @IsNumber({ maxDecimalPlaces: 4 })
  @Min(0)
  @Max(10_000_000)
  amountWan?: number;

  @IsOptional()
  @Trimmed(1, 200)
  source?: string;

  @IsOptional()
  @Day()
  allocatedOn?: string;

  /** Evidence ids of the vouchers. */
  @IsOptional()
  @Ids(20)
  voucherEvidenceIds?: string[];

  /** Why nothing has to be spent; needed when the amount is 0. */
  @IsOptional()
  @Trimmed(1, 1000)
  zeroReason?: string;
}

/** A stage of the work and when it is to be done. */
export class MilestoneDto {
  @Trimmed(1, 200)
  title: string;

  @Day()
  dueOn: string;
}

/** 时限 */
export class PlanScheduleDto {
  @IsOptional()
  @Day()
  plannedFinish?: string;

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => MilestoneDto)
  milestones?: MilestoneDto[];
}

/** 预案: what protects people meanwhile. */
export class PlanContingencyDto {
  @IsOptional()
  @Trimmed(1, 4000)
  interimMeasures?: string;

  /** Evidence id of the emergency plan file. */
  @IsOptional()
  @IsUUID()
  planEvidenceId?: string;

  /** Who watches the place (蹲点监控). */
  @IsOptional()
  @Trimmed(1, 100)
  monitor?: string;
}

/** All sections of a plan. */
class PlanSections {
  /** 治理的目标和任务 */
  @Trimmed(1, 4000)
  goal: string;

  @IsArray()
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => PlannedMeasureDto)
  measures: PlannedMeasureDto[];

  @ValidateNested()
  @Type(() => PlanResponsibilityDto)
  responsibility: PlanResponsibilityDto;

  @ValidateNested()
  @Type(() => PlanFundsDto)
  funds: PlanFundsDto;

  @ValidateNested()
  @Type(() => PlanScheduleDto)
  schedule: PlanScheduleDto;

  @ValidateNested()
  @Type(() => PlanContingencyDto)
  contingency: PlanContingencyDto;
}

/** Sections of the rectification plan (治理方案); one that is given replaces the saved one, one that is absent stays. */
export class PlanContent extends PartialType(PlanSections) {}
