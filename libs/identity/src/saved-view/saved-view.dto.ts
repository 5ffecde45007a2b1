import {
  IsIn,
  IsObject,
  IsOptional,
  IsString,
  Length,
  Matches,
  ValidateBy,
  type ValidationOptions,
} from 'class-validator';
import type { ViewSharing } from './saved-view.entity';

/** Longest query of a view, as JSON. */
const longest = 8000;

function IsSmallQuery(options?: ValidationOptions): PropertyDecorator {
  return ValidateBy(
    {
      name: 'isSmallQuery',
      validator: {
        validate: (value) => (JSON.stringify(value) ?? '').length <= longest,
        defaultMessage: () => `$property must have at most ${longest} characters as JSON`,
      },
    },
    options,
  );
}

/** A view to be kept. */
export class SaveViewBody {
  /** Page of the web app, e.g. `ledger`. */
  @Matches(/^[a-z][a-z0-9-]{0,49}$/)
  page: string;

  @IsString()
  @Length(1, 80)
  name: string;

  /** The page's search as it stands in the address: filters, columns, order. */
  @IsObject()
  @IsSmallQuery()
  query: Record<string, unknown>;

  /** NONE: only the owner finds it; ORGANISATION: everybody of the owner's organisation. @default NONE */
  @IsOptional()
  @IsIn(['NONE', 'ORGANISATION'])
  shared?: ViewSharing;
}

/** What changes of a view; absent fields stay as they are. */
export class UpdateViewBody {
  @IsOptional()
  @IsString()
  @Length(1, 80)
  name?: string;

  @IsOptional()
  @IsObject()
  @IsSmallQuery()
  query?: Record<string, unknown>;

  @IsOptional()
  @IsIn(['NONE', 'ORGANISATION'])
  shared?: ViewSharing;
}
