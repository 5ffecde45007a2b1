import { HttpException, type ValidationError, ValidationPipe } from '@nestjs/common';
import { problem } from './problem';

/** Checks bodies and parameters against their DTO: unknown fields are refused, every complaint names its field. */
export function bihuanValidationPipe(): ValidationPipe {
  return new ValidationPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    transform: true,
    stopAtFirstError: false,
    validationError: { target: false, value: false },
    exceptionFactory: (errors) => {
      const complaints = errors.flatMap((error) => flatten(error));
      return new HttpException(
        problem(
          400,
          'VALIDATION_FAILED',
          `Mend these fields and send it again: ${complaints.map(({ field }) => field).join(', ')}.`,
          {
            errors: complaints,
          },
        ),
        400,
      );
    },
  });
}

/** What is wrong with a field; `constraints` has the messages by the name of the check, for those who word it themselves. */
interface Complaint {
  readonly field: string;
  readonly messages: string[];
  readonly constraints: Record<string, string>;
}

function flatten(error: ValidationError, path = ''): Complaint[] {
  const field = path ? `${path}.${error.property}` : error.property;
  const { constraints } = error;
  const own = constraints ? [{ field, messages: Object.values(constraints), constraints }] : [];
  return [...own, ...(error.children ?? []).flatMap((child) => flatten(child, field))];
}
