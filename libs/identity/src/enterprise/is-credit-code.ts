import { ValidateBy, type ValidationOptions } from 'class-validator';
import { isCreditCode } from './credit-code';

/** The property has to be a 统一社会信用代码 with a right check character. */
export function IsCreditCode(options?: ValidationOptions): PropertyDecorator {
  return ValidateBy(
    {
      name: 'isCreditCode',
      validator: {
        validate: (value) => typeof value === 'string' && isCreditCode(value),
        defaultMessage: () =>
          '$property must be a unified social credit code of 18 characters; check its last character',
      },
    },
    options,
  );
}
