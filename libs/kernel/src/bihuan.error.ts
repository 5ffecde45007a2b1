const brand = Symbol.for('bihuan.error');

/** What kind of refusal an error is; one place maps it to an HTTP status. */
export type ErrorKind =
  | 'invalid'
  | 'unauthenticated'
  | 'forbidden'
  | 'not-found'
  | 'conflict'
  | 'precondition'
  | 'too-large'
  | 'unprocessable'
  | 'too-many'
  | 'unavailable'
  | 'defect';

/** What a {@link BihuanError} carries beside its code and message. */
export interface BihuanErrorOptions extends ErrorOptions {
  /** @default 'invalid' */
  readonly kind?: ErrorKind;
  /** Facts a client may show or act on; JSON, never personal data of third parties. */
  readonly details?: Readonly<Record<string, unknown>>;
}

/**
 * Base of every error this library throws on purpose. The message says what to do.
 *
 * Recognise it with {@link isBihuanError}: a host may load two copies of the package, and
 * `instanceof` is false across them.
 */
export abstract class BihuanError<Code extends string = string> extends Error {
  readonly [brand] = true;
  readonly kind: ErrorKind;
  readonly details: Readonly<Record<string, unknown>>;

  protected constructor(
    readonly code: Code,
    message: string,
    options: BihuanErrorOptions = {},
  ) {
    super(message, options);
    this.name = new.target.name;
    this.kind = options.kind ?? 'invalid';
    this.details = options.details ?? {};
  }
}

/** Whether `error` is one of ours, also when it comes from another copy of the package. */
export function isBihuanError(error: unknown): error is BihuanError {
  return error instanceof Error && brand in error;
}
