import { Transform, Type } from 'class-transformer';
import {
  IsEnum,
  IsISO8601,
  IsNumber,
  IsObject,
  IsOptional,
  IsUUID,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { AnnotationDto, annotationOf } from './annotation.dto';
import { EvidenceKind } from './evidence-kind';

/** The form fields that go with an uploaded file. */
export class UploadEvidenceBody {
  @IsEnum(EvidenceKind)
  kind: EvidenceKind;

  /** When it was captured, as the device claims. */
  @IsOptional()
  @IsISO8601({ strict: true })
  takenAt?: string;

  /** The moment it stands for, when that is another one. */
  @IsOptional()
  @IsISO8601({ strict: true })
  effectiveAt?: string;

  /** The device's clock now. */
  @IsOptional()
  @IsISO8601({ strict: true })
  deviceTime?: string;

  /** Degrees, WGS-84; together with longitude. */
  @IsOptional()
  @Type(() => Number)
  @IsNumber()
  @Min(-90)
  @Max(90)
  latitude?: number;

  /** Degrees, WGS-84. */
  @IsOptional()
  @Type(() => Number)
  @IsNumber()
  @Min(-180)
  @Max(180)
  longitude?: number;

  /** Of the location, in metres. */
  @IsOptional()
  @Type(() => Number)
  @IsNumber()
  @Min(0)
  accuracy?: number;

  /**
   * Enterprise it shows; its people can see it then.
   * @default the uploader's own; for authorities none, until a record refers to the file
   */
  @IsOptional()
  @IsUUID()
  enterpriseId?: string;

  /** For PHOTO_AFTER: the photo of the same spot before. */
  @IsOptional()
  @IsUUID()
  beforeId?: string;

  /** For an annotated copy: the photo it was drawn upon. */
  @IsOptional()
  @IsUUID()
  annotatesId?: string;

  /** For an annotated copy: what was drawn, as JSON; the copy shows it drawn already. */
  @IsOptional()
  @Transform(({ value }) => annotationOf(value))
  @IsObject()
  @ValidateNested()
  annotation?: AnnotationDto;
}

/** An earlier piece of evidence with the very same bytes. */
export class EvidenceDuplicate {
  id: string;
  receivedAt: Date;
  takenByName: string;
  subjectType: string | null;
  subjectId: string | null;
}

/** What was stored. */
export class EvidenceUploaded {
  id: string;

  /** SHA-256 of the content, hexadecimal. */
  hash: string;

  mime: string;

  /** Bytes. */
  size: number;

  receivedAt: Date;

  /** Earlier evidence with the same bytes, as far as the uploader may see it; at most 10, the earliest first. */
  duplicates: EvidenceDuplicate[];
}
