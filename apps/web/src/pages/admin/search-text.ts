import { isDay } from '../../api/day';

/** A parameter of the address as text; the router reads digits as a number. */
export const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : typeof value === 'number' ? String(value) : undefined;

/** The same, where it is a day. */
export const day = (value: unknown): string | undefined =>
  typeof value === 'string' && isDay(value) ? value : undefined;
