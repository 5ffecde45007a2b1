import { BihuanError, type BihuanErrorOptions } from '@bihuan/kernel';

const kinds = {
  ORDER_NOT_FOUND: 'not-found',
  ORDER_EMPTY: 'invalid',
  ORDER_SEVERAL_ENTERPRISES: 'invalid',
  ORDER_HAZARD_TWICE: 'invalid',
  ORDER_OFFICERS: 'invalid',
  ORDER_DEADLINE: 'invalid',
  ORDER_RECORD_MISSING: 'conflict',
  ORDER_ALREADY_ACCEPTED: 'conflict',
} as const satisfies Record<string, BihuanErrorOptions['kind']>;

/** Why a command on an order is refused. */
export type OrderErrorCode = keyof typeof kinds;

/** A command on an order is refused; nothing was changed. */
export class OrderError extends BihuanError<OrderErrorCode> {
  constructor(code: OrderErrorCode, message: string, details: Readonly<Record<string, unknown>> = {}) {
    super(code, message, { kind: kinds[code], details });
  }
}
