import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsISO8601,
  IsOptional,
  IsUUID,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { Trimmed } from '../dossier/field';

/** Who signs an order and where to appeal. */
export class OrderSigning {
  /** The two officers, both with rights at the place. */
  @IsArray()
  @ArrayMinSize(2)
  @ArrayMaxSize(2)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  officerIds: string[];

  /** Where to appeal. @default the configured text */
  @IsOptional()
  @Trimmed(1, 2000)
  appeal?: string;
}

/** What is ordered about one hazard. */
export class OrderDemand {
  /** 整改要求 */
  @Trimmed(1, 4000)
  requirement: string;

  /** A day (until 24:00 in Asia/Shanghai) or an instant with its offset; in the future. */
  @IsISO8601({ strict: true })
  @MaxLength(40)
  deadline: string;
}

/** One hazard of an order. */
export class OrderedHazard extends OrderDemand {
  @IsUUID()
  hazardId: string;
}

/** An order about several hazards of one enterprise. */
export class IssueOrder extends OrderSigning {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => OrderedHazard)
  items: OrderedHazard[];
}

/** An order about the one hazard whose task is completed. */
export class IssueOrderForTask extends OrderDemand implements OrderSigning {
  @IsArray()
  @ArrayMinSize(2)
  @ArrayMaxSize(2)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  officerIds: string[];

  @IsOptional()
  @Trimmed(1, 2000)
  appeal?: string;
}

/** Receipt of an order (签收). */
export class AcceptOrder {
  /** Evidence id of the signature. */
  @IsOptional()
  @IsUUID()
  signatureEvidenceId?: string;
}
