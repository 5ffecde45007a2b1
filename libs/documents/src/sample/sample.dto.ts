import {
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  Length,
  Matches,
  Max,
  Min,
  ValidateBy,
  type ValidationOptions,
} from 'class-validator';
import { Transform } from 'class-transformer';

/** Most cases one sample holds. */
export const sampleLimit = 500;

function IsSmallFilter(options?: ValidationOptions): PropertyDecorator {
  return ValidateBy(
    {
      name: 'isSmallFilter',
      validator: {
        validate: (value) => (JSON.stringify(value) ?? '').length <= 8000,
        defaultMessage: () => '$property must have at most 8000 characters as JSON',
      },
    },
    options,
  );
}

/** What to draw from, and how many. */
export class DrawSampleBody {
  /** Why it is drawn; it stands in the trail. */
  @IsString()
  @Length(1, 500)
  purpose: string;

  /** Cases to draw from, by the filter of a search of hazards. @default all the drawer sees */
  @IsOptional()
  @IsObject()
  @IsSmallFilter()
  @Transform(({ obj }: { obj: DrawSampleBody }) => obj.filter)
  filter?: Record<string, unknown>;

  /** How many to draw. */
  @IsInt()
  @Min(1)
  @Max(sampleLimit)
  size: number;

  /** A seed of the drawer's own, e.g. figures thrown before witnesses. @default made up by the server */
  @IsOptional()
  @IsString()
  @Length(1, 200)
  @Matches(/^\S(.*\S)?$/u, { message: 'seed must not begin or end with a blank' })
  seed?: string;
}
