import { type ArgumentMetadata, HttpException, type ValidationError, ValidationPipe } from '@nestjs/common';
import { problem } from './problem';
import { flawOf } from './storable';

/** Checks bodies and parameters against their DTO: unknown fields are refused, every complaint names its field. */
export function bihuanValidationPipe(): ValidationPipe {
  return new BihuanValidationPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    transform: true,
    stopAtFirstError: false,
    validationError: { target: false, value: false },
    exceptionFactory: (errors) => refusal(errors.flatMap((error) => flatten(error))),
  });
}

/** Looks first whether what was sent can be walked through and stored at all: free-form fields have no other check. */
class BihuanValidationPipe extends ValidationPipe {
  override transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    if (metadata.type === 'custom') return super.transform(value, metadata);
    const fields = isObject(value) ? Object.entries(value) : [[metadata.data ?? metadata.type, value]];
    const complaints = fields.flatMap(([field, sent]): Complaint[] => {
      const flaw = flawOf([field, sent]);
      return flaw ? [{ field: String(field), messages: [flaw], constraints: { isStorable: flaw } }] : [];
    });
    if (complaints.length > 0) throw refusal(complaints);
    return super.transform(value, metadata);
  }
}

/** What is wrong with a field; `constraints` has the messages by the name of the check, for those who word it themselves. */
interface Complaint {
  readonly field: string;
  readonly messages: string[];
  readonly constraints: Record<string, string>;
}

function refusal(errors: readonly Complaint[]): HttpException {
  const fields = errors.map(({ field }) => field).join(', ');
  const advice = `Mend these fields and send it again: ${fields}.`;
  return new HttpException(problem(400, 'VALIDATION_FAILED', advice, { errors }), 400);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function flatten(error: ValidationError, path = ''): Complaint[] {
  const field = path ? `${path}.${error.property}` : error.property;
  const { constraints } = error;
  const own = constraints ? [{ field, messages: Object.values(constraints), constraints }] : [];
  return [...own, ...(error.children ?? []).flatMap((child) => flatten(child, field))];
}
