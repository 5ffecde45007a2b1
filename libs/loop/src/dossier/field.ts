import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { IsISO8601, IsString, Matches, MaxLength, MinLength } from 'class-validator';

/** A text that counts without the blanks around it: "   " is nothing. With `each`, a list of such. */
export function Trimmed(min: number, max: number, { each = false } = {}): PropertyDecorator {
  const trimmed = (value: unknown): unknown => (typeof value === 'string' ? value.trim() : value);
  return applyDecorators(
    Transform(({ value }: { value: unknown }) =>
      each && Array.isArray(value) ? value.map(trimmed) : trimmed(value),
    ),
    IsString({ each }),
    MinLength(min, { each }),
    MaxLength(max, { each }),
  );
}

/** A day of the calendar in Asia/Shanghai, `YYYY-MM-DD`. */
export function Day(): PropertyDecorator {
  return applyDecorators(IsISO8601({ strict: true }), Matches(/^\d{4}-\d{2}-\d{2}$/));
}

/** A moment with its offset, ISO 8601: without one it would depend on where the server stands. */
export function Moment(): PropertyDecorator {
  return applyDecorators(IsISO8601({ strict: true }), Matches(/T.*(Z|[+-]\d{2}:?\d{2})$/));
}
