import { plainToInstance, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsInt,
  IsNumber,
  IsString,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';

/** The largest picture marks can be on, in pixels per side. */
const longestSide = 30_000;

/** A place on a photo, in its own pixels from the upper left corner. */
export class AnnotationPointDto {
  @IsNumber()
  @Min(-longestSide)
  @Max(2 * longestSide)
  x: number;

  @IsNumber()
  @Min(-longestSide)
  @Max(2 * longestSide)
  y: number;
}

/** One thing drawn upon a photo. */
export class AnnotationMarkDto {
  @IsIn(['ARROW', 'BOX', 'TEXT'])
  tool: 'ARROW' | 'BOX' | 'TEXT';

  /** Where an arrow begins, and one corner of a box. */
  @ValidateNested()
  @Type(() => AnnotationPointDto)
  from: AnnotationPointDto;

  /** What an arrow points at, the other corner of a box, where words stand. */
  @ValidateNested()
  @Type(() => AnnotationPointDto)
  to: AnnotationPointDto;

  /** Words; empty for arrows and boxes. */
  @IsString()
  @MaxLength(200)
  text: string;
}

/** What is drawn upon a photo, so that it can be drawn again or changed. The photo itself stays as it was. */
export class AnnotationDto {
  /** Of the photo, in pixels, as it is shown the right way up. */
  @IsInt()
  @Min(1)
  @Max(longestSide)
  width: number;

  @IsInt()
  @Min(1)
  @Max(longestSide)
  height: number;

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => AnnotationMarkDto)
  marks: AnnotationMarkDto[];
}

/** A form field holds text: what it says is checked like any other body. Text that is no JSON stays and is refused. */
export function annotationOf(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  try {
    return plainToInstance(AnnotationDto, JSON.parse(value) as object);
  } catch {
    return value;
  }
}
