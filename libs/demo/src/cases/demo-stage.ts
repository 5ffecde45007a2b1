import type { ApiClient, ApiSession } from '@bihuan/testing';
import { demoPhoto } from './photo';

/** The time of the server a case is played against. */
export interface DemoTime {
  now(): Promise<Date>;
  /** Moves time forward; everything due on the way has happened when it resolves. */
  moveTo(moment: Date): Promise<void>;
}

/** Row of a search answer. */
export type Row = Record<string, unknown> & { readonly id: string };

const day = 24 * 3600 * 1000;

/** Where the cases are played: the API as different people, photos, time, and what everybody looks up. */
export class DemoStage {
  private photos = 0;
  private readonly ids = new Map<string, string>();

  constructor(
    private readonly client: ApiClient,
    private readonly time: DemoTime,
  ) {}

  /** The API as this person of the demo organisation. */
  as(username: string): Promise<ApiSession> {
    return this.client.as(username);
  }

  /** Posts as somebody, and answers the body. */
  async act<Answer = Row>(username: string, path: string, body: unknown = {}): Promise<Answer> {
    return (await this.as(username)).post<Answer>(path, body);
  }

  /** Uploads a photo or file that nobody has uploaded before. */
  async upload(username: string, kind: string, enterpriseId?: string): Promise<string> {
    const session = await this.as(username);
    const seed = Math.floor((await this.time.now()).getTime() / 1000) + ++this.photos * 7919;
    const { id } = await session.upload('/evidence', {
      bytes: demoPhoto(seed),
      fileName: `${kind.toLowerCase()}-${this.photos}.png`,
      mimeType: 'image/png',
      fields: { kind, ...(enterpriseId && { enterpriseId }) },
    });
    return id;
  }

  /** Moves time forward by days. */
  async pass(days: number): Promise<void> {
    await this.time.moveTo(new Date((await this.time.now()).getTime() + days * day));
    this.client.forgetSessions();
  }

  /** The day in Shanghai that lies so many days ahead. */
  async dayAhead(days: number): Promise<string> {
    const shanghai = (await this.time.now()).getTime() + days * day + 8 * 3600 * 1000;
    return new Date(shanghai).toISOString().slice(0, 10);
  }

  /** All rows a search finds, first page. */
  async search(username: string, resource: string, filter: Record<string, unknown>): Promise<Row[]> {
    const { items } = await this.act<{ items: Row[] }>(username, `/${resource}/search`, { filter });
    return items;
  }

  /** Id of the account with this user name. */
  account(username: string): Promise<string> {
    return this.lookUp('accounts', { username });
  }

  /** Id of the enterprise with this name. */
  enterprise(name: string): Promise<string> {
    return this.lookUp('enterprises', { name });
  }

  /** Id of the newest version of a checklist. */
  checklist(code: string): Promise<string> {
    return this.lookUp('checklists', { code });
  }

  /** The case as the auditor sees it. */
  async hazard(id: string): Promise<Row> {
    return (await this.as('auditor')).get<Row>(`/hazards/${id}`);
  }

  private async lookUp(resource: string, filter: Record<string, string>): Promise<string> {
    const key = `${resource} ${JSON.stringify(filter)}`;
    const known = this.ids.get(key);
    if (known !== undefined) return known;
    const [row] = await this.search('admin', resource, filter);
    if (!row)
      throw new Error(`The demo organisation has no ${key}. Start from an empty database in demo mode.`);
    this.ids.set(key, row.id);
    return row.id;
  }
}
