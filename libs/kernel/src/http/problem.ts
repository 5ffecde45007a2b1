/** The body of every error answer (RFC 9457, `application/problem+json`). */
export interface Problem {
  /** `urn:bihuan:problem:` + code */
  readonly type: string;
  readonly title: string;
  readonly status: number;
  /** Stable; what a client switches on. */
  readonly code: string;
  /** Says what to do. */
  readonly detail: string;
  /**
   * Facts beside the message, e.g. `errors` of a validation or `failing` elements of a gate. `reasons`, where there are
   * some, say in both languages (`{ zh, en }`) what the code leaves open.
   */
  readonly [extension: string]: unknown;
}

/** Assembles a problem body. */
export function problem(
  status: number,
  code: string,
  detail: string,
  extensions: Readonly<Record<string, unknown>> = {},
): Problem {
  const title = code.toLowerCase().replaceAll('_', ' ');
  return { ...extensions, type: `urn:bihuan:problem:${code}`, title, status, code, detail };
}
