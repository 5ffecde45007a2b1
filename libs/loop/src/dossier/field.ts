import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { IsISO8601, IsString, Matches, MaxLength, MinLength } from 'class-validator';

/** A text that counts without the blanks around it: "   " is nothing. */
export function Trimmed(min: number, max: number): PropertyDecorator {
  return applyDecorators(
    Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim() : value)),
    IsString(),
    MinLength(min),
    MaxLength(max),
  );
}

/** A day of the calendar in Asia/Shanghai, `YYYY-MM-DD`. */
export function Day(): PropertyDecorator {
  return applyDecorators(IsISO8601({ strict: true }), Matches(/^\d{4}-\d{2}-\d{2}$/));
}
