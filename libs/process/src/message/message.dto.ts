import {
  IsInt,
  IsNotEmpty,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
  ValidateIf,
} from 'class-validator';

/** Body of `POST /messages`. */
export class SendMessageRequest {
  /** Name of the message in the diagram. */
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  name: string;

  /** Whom it is for: who waits with this key. Needed unless `subjectId` is given. */
  @ValidateIf(
    ({ subjectId, correlationKey }: SendMessageRequest) =>
      subjectId === undefined || correlationKey !== undefined,
  )
  @IsString()
  @IsNotEmpty()
  @MaxLength(500)
  correlationKey?: string;

  /** Whom it is for: the case of this subject. */
  @IsOptional()
  @IsUUID()
  subjectId?: string;

  /** Your own name for it; the same one is delivered once, however often it is sent. */
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  messageId: string;

  /** Code of the place it comes from: where an instance is at home that begins with it. @default that of the workflow */
  @IsOptional()
  @IsString()
  @MaxLength(100)
  jurisdiction?: string;

  /** How long it may wait until somebody waits for it, at most 30 days. Absent: it is refused when nobody does. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(30 * 24 * 60 * 60)
  ttlSeconds?: number;

  /** Merged into the variables. */
  @IsOptional()
  @IsObject()
  payload?: Record<string, unknown>;
}
