/** The body of an answer that says no: RFC 9457, with our stable `code`. */
export interface Problem {
  readonly title?: string;
  readonly status: number;
  /** What to do, for people. English, and Chinese after it where the server has both. */
  readonly detail?: string;
  readonly code: string;
  readonly [extension: string]: unknown;
}

/** A request that failed, or that never reached the server (`code` `OFFLINE`, status 0). */
export class ProblemError extends Error {
  constructor(readonly problem: Problem) {
    super(problem.detail ?? problem.title ?? problem.code);
    this.name = 'ProblemError';
  }

  /** Whether sending the same again later can succeed. */
  get isTemporary(): boolean {
    return this.problem.status === 0 || this.problem.status >= 500 || this.problem.status === 429;
  }
}

/** What any thrown thing is to a person. */
export function problemOf(error: unknown): Problem {
  if (error instanceof ProblemError) return error.problem;
  return { code: 'UNEXPECTED', status: -1, detail: error instanceof Error ? error.message : String(error) };
}

/** Reads the refusal out of an answer, whatever its body. */
export async function problemFrom(response: Response): Promise<Problem> {
  const body: unknown = await response.json().catch(() => undefined);
  const known = typeof body === 'object' && body !== null ? (body as Partial<Problem>) : {};
  return { code: `HTTP_${response.status}`, title: response.statusText, ...known, status: response.status };
}
