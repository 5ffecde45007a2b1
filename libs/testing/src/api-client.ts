/** A problem+json answer, thrown by {@link ApiSession}. */
export class ApiProblem extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly body: Readonly<Record<string, unknown>>,
    request: string,
  ) {
    super(`${request} answered ${status} ${code}: ${String(body.detail)}`);
    this.name = 'ApiProblem';
  }
}

/** How a request is sent. */
export interface ApiRequestOptions {
  readonly idempotencyKey?: string;
  /** Version for `If-Match`. */
  readonly ifMatch?: number;
}

/** A photo or document to upload. */
export interface ApiUpload {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  readonly mimeType: string;
  /** Form fields beside the file. */
  readonly fields: Readonly<Record<string, string>>;
}

/** What a server said to a request. */
export interface ApiAnswer {
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  readonly status: number;
  /** Parsed; undefined when there is none. */
  readonly body: unknown;
}

/** The API as one signed-in person uses it. */
export class ApiSession {
  constructor(
    private readonly root: string,
    private readonly token: string | undefined,
    /** Who this is. */
    readonly username: string,
    private readonly onAnswer?: (answer: ApiAnswer) => void,
  ) {}

  /** @throws ApiProblem for every answer that is not 2xx */
  get<Answer = Record<string, unknown>>(path: string): Promise<Answer> {
    return this.send('GET', path);
  }

  /** @throws ApiProblem for every answer that is not 2xx */
  post<Answer = Record<string, unknown>>(
    path: string,
    body: unknown = {},
    options: ApiRequestOptions = {},
  ): Promise<Answer> {
    const headers = { 'content-type': 'application/json', ...headersOf(options) };
    return this.send('POST', path, { body: JSON.stringify(body), headers });
  }

  /** Sends a file as multipart form data. @throws ApiProblem for every answer that is not 2xx */
  upload<Answer = { id: string }>(
    path: string,
    { bytes, fileName, mimeType, fields }: ApiUpload,
    options: ApiRequestOptions = {},
  ): Promise<Answer> {
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.set(name, value);
    form.set('file', new Blob([Uint8Array.from(bytes)], { type: mimeType }), fileName);
    return this.send('POST', path, { body: form, headers: headersOf(options) });
  }

  private async send<Answer>(method: string, path: string, init: RequestInit = {}): Promise<Answer> {
    const headers = {
      ...(init.headers as Record<string, string> | undefined),
      ...(this.token && { authorization: `Bearer ${this.token}` }),
    };
    const response = await fetch(`${this.root}${path}`, { ...init, method, headers });
    const text = await response.text();
    const answer = text === '' ? undefined : (JSON.parse(text) as unknown);
    const { pathname } = new URL(`${this.root}${path}`);
    this.onAnswer?.({ method, path: pathname, status: response.status, body: answer });
    if (response.ok) return answer as Answer;
    const body = (answer ?? {}) as Record<string, unknown>;
    throw new ApiProblem(response.status, String(body.code), body, `${method} ${path} as ${this.username}`);
  }
}

function headersOf({ idempotencyKey, ifMatch }: ApiRequestOptions): Record<string, string> {
  return {
    ...(idempotencyKey && { 'idempotency-key': idempotencyKey }),
    ...(ifMatch !== undefined && { 'if-match': `"${ifMatch}"` }),
  };
}

/**
 * The API of a running server, for tests, demonstrations and scripts.
 *
 * @example const officer = await new ApiClient('http://localhost:3000', password).as('officer1')
 */
export class ApiClient {
  private readonly sessions = new Map<string, Promise<ApiSession>>();

  /**
   * @param origin scheme, host and port, e.g. `http://localhost:3000`
   * @param password of every account this client signs in as
   * @param onAnswer sees every answer before the caller does; what it throws, the caller gets
   */
  constructor(
    private readonly origin: string,
    private readonly password: string,
    private readonly onAnswer?: (answer: ApiAnswer) => void,
  ) {}

  /** A session that is not signed in. */
  get anonymous(): ApiSession {
    return new ApiSession(`${this.origin}/api/v1`, undefined, 'anonymous', this.onAnswer);
  }

  /** Signs in once per person and keeps the session. @throws ApiProblem when the account or password is wrong */
  as(username: string): Promise<ApiSession> {
    const known = this.sessions.get(username);
    if (known) return known;
    const session = this.signIn(username);
    this.sessions.set(username, session);
    session.catch(() => this.sessions.delete(username));
    return session;
  }

  /** Forgets the sessions, so that everybody signs in again; needed when time jumps past their end. */
  forgetSessions(): void {
    this.sessions.clear();
  }

  private async signIn(username: string): Promise<ApiSession> {
    const { token } = await this.anonymous.post<{ token: string }>('/sessions', {
      username,
      password: this.password,
    });
    return new ApiSession(`${this.origin}/api/v1`, token, username, this.onAnswer);
  }
}
