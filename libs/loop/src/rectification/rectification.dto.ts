import {
  ArrayMinSize,
  IsBoolean,
  IsIn,
  IsInt,
  IsNumber,
  IsOptional,
  IsUUID,
  Max,
  Min,
} from 'class-validator';
import { extensionReasons, type ExtensionReason } from '@bihuan/rules';
import { Day, Trimmed } from '../dossier/field';
import { Ids } from '../hazard/ids';

/** What became of one measure. */
export class UpdateMeasure {
  @IsUUID()
  measureId: string;

  /** DONE needs evidence; OPEN takes an earlier DONE back. */
  @IsIn(['OPEN', 'DONE'])
  status: 'OPEN' | 'DONE';

  /** What was done, or why it is open again. */
  @Trimmed(1, 2000)
  note: string;

  /** Files that show it; at least one for DONE. @default none */
  @IsOptional()
  @Ids(20)
  evidenceIds?: string[];
}

/** Where the work stands (进展报告). */
export class ReportProgress {
  @Trimmed(1, 4000)
  text: string;

  @IsInt()
  @Min(0)
  @Max(100)
  percent: number;

  /** @default none */
  @IsOptional()
  @Ids(20)
  evidenceIds?: string[];
}

/** A request for more time (延期申请, G7). */
export class RequestExtension {
  @IsIn(Object.keys(extensionReasons))
  reasonCode: ExtensionReason;

  @Trimmed(1, 2000)
  reason: string;

  /** What protects people until then. */
  @Trimmed(1, 4000)
  interimMeasures: string;

  /** Last day of the new deadline. */
  @Day()
  newDeadline: string;

  /** @default none */
  @IsOptional()
  @Ids(20)
  evidenceIds?: string[];
}

/** Decision on a request for more time. */
export class DecideExtension {
  @IsBoolean()
  approved: boolean;

  @Trimmed(1, 2000)
  reason: string;
}

/** The enterprise's declaration that the work is done (整改报告). */
export class ReportCompletion {
  @Trimmed(1, 4000)
  text: string;

  /** 万元 (10,000 yuan) */
  @IsNumber({ maxDecimalPlaces: 4 })
  @Min(0)
  @Max(10_000_000)
  fundsSpentWan: number;

  /** Whether the interim controls of the plan ran all the time. */
  @IsBoolean()
  interimControlsKept: boolean;

  /** Why it came about; the review of a major hazard asks for it. */
  @IsOptional()
  @Trimmed(1, 4000)
  rootCause?: string;

  /** 举一反三: what the search for the same fault elsewhere found; the review of a major hazard asks for it. */
  @IsOptional()
  @Trimmed(1, 4000)
  sweep?: string;

  @Ids(20)
  @ArrayMinSize(1)
  photosAfter: string[];

  /** Vouchers and other files. @default none */
  @IsOptional()
  @Ids(50)
  evidenceIds?: string[];
}
