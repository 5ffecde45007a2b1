import { randomUUID } from 'node:crypto';
import { ApiClient, ApiProblem, type ApiRequestOptions, ApiSession, type ApiUpload } from '@bihuan/testing';
import type { CrashingServer } from './crashing-server';

/** Does something as one person. */
type Request<Answer> = (session: ApiSession) => Promise<Answer>;

/** Repeats a request until it is answered. */
type Persist = <Answer>(request: Request<Answer>) => Promise<Answer>;

/** Gives every step one idempotency key, however often the step is sent. */
class PatientSession extends ApiSession {
  constructor(
    username: string,
    private readonly persist: Persist,
  ) {
    super('', undefined, username);
  }

  override get<Answer>(path: string): Promise<Answer> {
    return this.persist((session) => session.get<Answer>(path));
  }

  override post<Answer>(path: string, body?: unknown): Promise<Answer> {
    const once: ApiRequestOptions = { idempotencyKey: randomUUID() };
    return this.persist((session) => session.post<Answer>(path, body, once));
  }

  override upload<Answer>(path: string, file: ApiUpload): Promise<Answer> {
    const once: ApiRequestOptions = { idempotencyKey: randomUUID() };
    return this.persist((session) => session.upload<Answer>(path, file, once));
  }
}

/** A client that does not give up when the server dies under its request: it sends it again to the next one. */
export class PatientClient extends ApiClient {
  private readonly plain: ApiClient;

  constructor(
    origin: string,
    password: string,
    private readonly server: CrashingServer,
  ) {
    super(origin, password);
    this.plain = new ApiClient(origin, password);
  }

  override as(username: string): Promise<PatientSession> {
    return Promise.resolve(new PatientSession(username, (request) => this.persist(username, request)));
  }

  override forgetSessions(): void {
    this.plain.forgetSessions();
  }

  private async persist<Answer>(username: string, request: Request<Answer>): Promise<Answer> {
    for (;;) {
      const life = await this.server.running();
      try {
        return await request(await this.plain.as(username));
      } catch (error) {
        // A step that moved time may have outlived its own session: then its repetition needs a new one.
        if (error instanceof ApiProblem && error.status === 401) this.plain.forgetSessions();
        // What `fetch` throws is no TypeError of Jest's own realm.
        else if ((error as Error).name === 'TypeError') await this.server.over(life);
        else throw error;
      }
    }
  }
}
