import { demoPassword } from '@bihuan/demo';
import { quantile } from '../meter';
import { serverCpuMs } from '../server-cpu';
import type { Question } from './questions';
import type { Sent, Statements } from './statements';

/** How long one question takes. */
export interface AnswerFigures {
  readonly username: string;
  /** Method, path, and what distinguishes it. */
  readonly question: string;
  readonly status: number;
  /** Milliseconds. The first time nothing of it is in any cache. */
  readonly first: number;
  /** The least of all; others may want the machine, too. */
  readonly min: number;
  readonly p50: number;
  readonly p95: number;
  /** Processor milliseconds of PostgreSQL for one answer, whatever else the machine does; null where it cannot be read. */
  readonly databaseCpuMs: number | null;
  /** Sent to PostgreSQL for one answer, with BEGIN and COMMIT. */
  readonly statements: number;
  /** The statement that took longest the last time. */
  readonly slowest: Pick<Sent, 'text' | 'ms' | 'plan'>;
}

/** Asks a running server of this process, one question after another. */
export class Interview {
  private readonly tokens = new Map<string, Promise<string>>();

  constructor(
    private readonly origin: string,
    private readonly statements: Statements,
    /** Of PostgreSQL. */
    private readonly dataDirectory: string,
  ) {}

  /** Asks the same so many times. */
  async ask(question: Question, times: number): Promise<AnswerFigures> {
    const token = await this.tokenOf(question.username);
    const taken: number[] = [];
    let [status, sent]: [number, readonly Sent[]] = [0, []];
    const before = await serverCpuMs(this.dataDirectory);
    for (let i = 0; i < times; i++) {
      this.statements.take();
      const begun = performance.now();
      status = await this.send(question, token);
      taken.push(performance.now() - begun);
      sent = this.statements.take();
    }
    const after = await serverCpuMs(this.dataDirectory);
    const sorted = taken.toSorted((a, b) => a - b);
    const slowest = sent.toSorted((a, b) => b.ms - a.ms)[0];
    const { username, method, path, about } = question;
    return {
      username,
      question: [method, path.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, ':id'), about].join(' ').trim(),
      status,
      first: taken[0] ?? Number.NaN,
      min: sorted[0] ?? Number.NaN,
      p50: quantile(sorted, 0.5),
      p95: quantile(sorted, 0.95),
      databaseCpuMs: before === null || after === null ? null : (after - before) / times,
      statements: sent.length,
      slowest: {
        text: slowest?.text ?? '',
        ms: slowest?.ms ?? 0,
        ...(slowest?.plan && { plan: slowest.plan }),
      },
    };
  }

  /** @returns the status, once all of the answer has come */
  private async send({ method, path, body }: Question, token: string): Promise<number> {
    const answer = await fetch(`${this.origin}/api/v1${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      ...(body && { body: JSON.stringify(body) }),
    });
    await answer.arrayBuffer();
    return answer.status;
  }

  private tokenOf(username: string): Promise<string> {
    const known = this.tokens.get(username) ?? this.signIn(username);
    this.tokens.set(username, known);
    return known;
  }

  private async signIn(username: string): Promise<string> {
    const answer = await fetch(`${this.origin}/api/v1/sessions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ username, password: demoPassword }),
    });
    return ((await answer.json()) as { token: string }).token;
  }
}
