import { isISO8601 } from 'class-validator';
import { isId } from '../id';
import type { SearchField } from './search-definition';

/** Largest whole number a column holds. */
const largest = 2_147_483_647;

/** A day, or a moment; with an offset PostgreSQL knows. */
const momentShape =
  /^(?!0000)\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-](0\d|1[0-4]):?[0-5]\d)?)?$/;

const isText = (value: unknown): boolean =>
  typeof value === 'string' && value.length <= 500 && !value.includes('\0');

const checks: Readonly<Record<SearchField['type'], (value: unknown) => boolean>> = {
  text: isText,
  texts: isText,
  node: (value) => isText(value) && /^[0-9A-Za-z]+(\.[0-9A-Za-z]+)*$/.test(String(value)),
  number: (value) => Number.isInteger(value) && Math.abs(Number(value)) <= largest,
  amount: (value) => Number.isFinite(value),
  boolean: (value) => typeof value === 'boolean',
  id: isId,
  date: (value) => typeof value === 'string' && momentShape.test(value) && isISO8601(value, { strict: true }),
};

/** Whether a field of this type can be compared with `value`: the database takes every value that is let through. */
export function isOfType(type: SearchField['type'], value: unknown): boolean {
  return checks[type](value);
}
