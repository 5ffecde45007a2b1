import {
  IsArray,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { Transform, Type } from 'class-transformer';

/** One sort key. */
export class SearchSort {
  /** Name of a sortable field. */
  @IsString()
  field: string;

  /** @default asc */
  @IsOptional()
  @IsIn(['asc', 'desc'])
  order?: 'asc' | 'desc';
}

/** Which part of the result to return. */
export class SearchPage {
  /** Rows per page, 1 to 200. @default 50 */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(200)
  limit?: number;

  /** `page.after` of the previous answer; absent for the first page. */
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  after?: string;
}

/** Body of every `POST /x/search`. */
export class SearchRequest {
  /**
   * Field name → value, or → `{ eq, ne, in, lt, lte, gt, gte, like, exists }`; all of them must hold.
   * `like` finds a part of the text, ignoring case.
   */
  @IsOptional()
  @IsObject()
  @Transform(({ obj }) => asSent(obj))
  filter?: Record<string, unknown>;

  /** Sort keys, the first weighing most; the identifier breaks ties. */
  @IsOptional()
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => SearchSort)
  sort?: SearchSort[];

  @IsOptional()
  @ValidateNested()
  @Type(() => SearchPage)
  page?: SearchPage;
}

/** The copy class-transformer makes leaves out names every object has, e.g. `toString`: a condition would vanish unseen. */
function asSent({ filter }: SearchRequest): unknown {
  return filter;
}
