import { ValidateBy } from 'class-validator';

/** Whether a free-form object is at most `max` characters as JSON. */
export function IsSmallJson(max: number): PropertyDecorator {
  return ValidateBy({
    name: 'isSmallJson',
    validator: {
      validate: (value: unknown) => JSON.stringify(value ?? null).length <= max,
      defaultMessage: () => `$property must be at most ${max} characters as JSON`,
    },
  });
}
