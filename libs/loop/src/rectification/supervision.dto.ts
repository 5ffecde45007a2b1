import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsBoolean,
  IsInt,
  IsOptional,
  IsUUID,
  Matches,
  Max,
  Min,
} from 'class-validator';
import { Day, Trimmed } from '../dossier/field';

/** A supervision letter (督办函). */
export class Urge {
  /** What the enterprise is asked to do, and until when. */
  @Trimmed(1, 4000)
  text: string;
}

/** The same supervision letter to many enterprises, one for each hazard. */
export class BulkUrge extends Urge {
  /** 1 to 200, urged in this order. */
  @IsUUID(undefined, { each: true })
  @ArrayMinSize(1)
  @ArrayMaxSize(200)
  @ArrayUnique()
  hazardIds: string[];
}

/** A proposal to fine the enterprise. */
export class ProposePenalty {
  /** Article of the 安全生产法. @default 102, hazard not eliminated */
  @IsOptional()
  @Matches(/^\d{1,3}(\(\d{1,2}\))?$/)
  article?: string;

  /** Yuan. */
  @IsInt()
  @Min(1)
  @Max(100_000_000)
  amountYuan: number;

  @Trimmed(1, 4000)
  reason: string;
}

/** The decision on a proposed fine. */
export class DecidePenalty {
  /** False refuses the proposal (不予处罚); then there is neither amount nor daily penalty. @default true */
  @IsOptional()
  @IsBoolean()
  approved?: boolean;

  /** Yuan. @default as proposed */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(100_000_000)
  amountYuan?: number;

  /** Why it was decided so. */
  @Trimmed(1, 4000)
  opinion: string;

  /** First day on which refusing to correct costs the amount again (Art 112). @default no daily penalty */
  @IsOptional()
  @Day()
  dailyFrom?: string;
}

/** How lateness was dealt with. */
export class DisposeLateness {
  /** Why it was late. */
  @Trimmed(1, 4000)
  reason: string;

  /** Who answers for it. */
  @Trimmed(1, 100)
  accountablePerson: string;

  /** What was done about it, e.g. 约谈, 通报批评. */
  @Trimmed(1, 2000)
  measure: string;
}
