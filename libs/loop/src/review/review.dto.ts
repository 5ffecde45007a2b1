import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsOptional,
  IsUUID,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { Day, Trimmed } from '../dossier/field';
import { Ids } from '../hazard/ids';
import { PositionDto } from '../inspection/inspection.dto';

/** Who reviews. */
export class AssignReview {
  /** Two different officers; the first one submits, the second one countersigns. */
  @Ids(2)
  @ArrayMinSize(2)
  reviewerIds: string[];
}

/** The verdict on a fix made before the inspectors left. */
export class ConfirmOnSpot {
  @IsBoolean()
  passed: boolean;

  /** Demanded when it did not pass. */
  @ValidateIf(({ passed, note }: ConfirmOnSpot) => !passed || note !== undefined)
  @Trimmed(1, 2000)
  note?: string;

  /** Where the reviewer stood, when on site. */
  @IsOptional()
  @ValidateNested()
  @Type(() => PositionDto)
  position?: PositionDto;

  @IsOptional()
  @Ids(20)
  evidenceIds?: string[];
}

/** The verdict on one measure. */
export class ReviewedItemDto {
  /** A measure of the accepted plan; the hazard itself when there was no plan. */
  @IsUUID()
  measureId: string;

  @IsBoolean()
  passed: boolean;

  /** Demanded when it did not pass. */
  @ValidateIf(({ passed, note }: ReviewedItemDto) => !passed || note !== undefined)
  @Trimmed(1, 2000)
  note?: string;

  @IsOptional()
  @Ids(20)
  evidenceIds?: string[];
}

/** What the reviewers found on site, item by item. */
export class SubmitReview {
  /** Every measure exactly once. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => ReviewedItemDto)
  items: ReviewedItemDto[];

  /** Demanded of a major hazard. */
  @IsOptional()
  @IsBoolean()
  rootCauseAddressed?: boolean;

  /** Demanded of a major hazard: whether the same fault was looked for elsewhere (举一反三). */
  @IsOptional()
  @IsBoolean()
  sweepVerified?: boolean;

  @Trimmed(1, 4000)
  opinion: string;

  /** Where the reviewer stands; a review is made on site. */
  @ValidateNested()
  @Type(() => PositionDto)
  position: PositionDto;

  /** Photos taken at the review. */
  @Ids(20)
  @ArrayMinSize(1)
  evidenceIds: string[];
}

/** What the second reviewer says. */
export class CountersignReview {
  @IsBoolean()
  agree: boolean;

  /** Demanded without agreement. */
  @IsOptional()
  @Trimmed(1, 2000)
  objection?: string;
}

/** What is to be done again, and by when. */
export class ReturnRectification {
  @Trimmed(1, 2000)
  reason: string;

  /** Last day of the new round, in Shanghai; today is allowed. */
  @Day()
  newDeadline: string;
}
