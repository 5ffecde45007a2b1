import { v7, validate } from 'uuid';

/** A new time-ordered identifier (UUIDv7, RFC 9562). */
export function newId(): string {
  return v7();
}

/** Whether `value` has the shape of an identifier. */
export function isId(value: unknown): value is string {
  return typeof value === 'string' && validate(value);
}
