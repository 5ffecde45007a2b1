import { Injectable } from '@nestjs/common';
import { Clock, UnitOfWork } from '@bihuan/kernel';
import type { News } from './news';

/** Whom a task of many may concern at most; those nearest to the place come first. */
const most = 200;

/** Who can do a task because of a role: the same reach that row-level security gives. */
const candidates = `
  SELECT task.id AS "taskId", near."accountId"
    FROM bh_task task CROSS JOIN LATERAL (
      SELECT held."accountId", max(length(held.jurisdiction)) AS depth
        FROM bh_grant held JOIN bh_account account ON account.id = held."accountId" AND account.status = 'ACTIVE'
       WHERE held.role = ANY (task.roles)
         AND CASE WHEN held."enterpriseId" IS NULL
               THEN held.jurisdiction IN ('', task.jurisdiction) OR starts_with(task.jurisdiction, held.jurisdiction || '.')
               ELSE held."enterpriseId" = task."enterpriseId" END
       GROUP BY held."accountId" ORDER BY depth DESC, held."accountId" LIMIT $2) near
   WHERE task.id = ANY ($1::uuid[])`;

const ofEnterprises = `
  SELECT DISTINCT held."enterpriseId", held."accountId"
    FROM bh_grant held JOIN bh_account account ON account.id = held."accountId" AND account.status = 'ACTIVE'
   WHERE held."enterpriseId" = ANY ($1::uuid[]) AND held.role IN ('ENTERPRISE_PRINCIPAL', 'ENTERPRISE_SAFETY')`;

/** Who does the tasks of somebody who is away. */
const deputies = `
  SELECT DISTINCT standing."accountId", standing."deputyId"
    FROM bh_deputyship standing
    JOIN bh_account account ON account.id = standing."deputyId" AND account.status = 'ACTIVE'
   WHERE standing."accountId" = ANY ($1::uuid[]) AND standing."from" <= $2 AND standing."to" > $2
     AND standing."endedAt" IS NULL`;

const active = `SELECT id FROM bh_account WHERE id = ANY ($1::uuid[]) AND status = 'ACTIVE'`;

/** Finds the accounts behind an audience, with as many queries as there are kinds of audience. */
@Injectable()
export class Recipients {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Accounts for each of `news`, in its order, with the deputies of those who are away; never whoever caused it. */
  async of(news: readonly News[]): Promise<string[][]> {
    const byTask = await this.byTask(news);
    const byEnterprise = await this.byEnterprise(news);
    const named = news.flatMap(({ to }) => namedIn(to));
    const known = new Set(await this.active(named));
    const told = news.map(({ to }) => [
      ...namedIn(to).filter((account) => known.has(account)),
      ...('task' in to ? (byTask.get(to.task.id) ?? []) : []),
      ...('enterprise' in to ? (byEnterprise.get(to.enterprise) ?? []) : []),
    ]);
    const doers = told.flatMap((accounts, i) => (news[i] && 'task' in news[i].to ? accounts : []));
    const deputiesOf = await this.deputiesOf(doers);
    return news.map(({ to, by }, i) => {
      const accounts = told[i] ?? [];
      const standingIn = 'task' in to ? accounts.flatMap((account) => deputiesOf.get(account) ?? []) : [];
      return [...new Set([...accounts, ...standingIn])].filter((account) => account !== by);
    });
  }

  private async deputiesOf(accounts: readonly string[]): Promise<Map<string, string[]>> {
    const found = new Map<string, string[]>();
    if (accounts.length === 0) return found;
    const rows = await this.work.manager.query<{ accountId: string; deputyId: string }[]>(deputies, [
      [...new Set(accounts)],
      this.clock.now(),
    ]);
    for (const { accountId, deputyId } of rows)
      found.set(accountId, [...(found.get(accountId) ?? []), deputyId]);
    return found;
  }

  private async byTask(news: readonly News[]): Promise<Map<string, string[]>> {
    const open = news.flatMap(({ to }) => ('task' in to && holderOf(to.task) === null ? [to.task.id] : []));
    return this.grouped<{ taskId: string; accountId: string }>(candidates, open, 'taskId');
  }

  private async byEnterprise(news: readonly News[]): Promise<Map<string, string[]>> {
    const asked = news.flatMap(({ to }) => ('enterprise' in to ? [to.enterprise] : []));
    return this.grouped<{ enterpriseId: string; accountId: string }>(ofEnterprises, asked, 'enterpriseId');
  }

  private async grouped<Row extends { readonly accountId: string }>(
    statement: string,
    ids: readonly string[],
    key: keyof Row & string,
  ): Promise<Map<string, string[]>> {
    const found = new Map<string, string[]>();
    if (ids.length === 0) return found;
    const parameters = statement === candidates ? [[...new Set(ids)], most] : [[...new Set(ids)]];
    for (const row of await this.work.manager.query<Row[]>(statement, parameters)) {
      const of = String(row[key]);
      found.set(of, [...(found.get(of) ?? []), row.accountId]);
    }
    return found;
  }

  private async active(ids: readonly string[]): Promise<string[]> {
    if (ids.length === 0) return [];
    const rows = await this.work.manager.query<{ id: string }[]>(active, [[...new Set(ids)]]);
    return rows.map(({ id }) => id);
  }
}

function namedIn(to: News['to']): readonly string[] {
  if ('accounts' in to) return to.accounts;
  if ('enterprise' in to) return to.and;
  const holder = holderOf(to.task);
  return holder === null ? [] : [holder];
}

function holderOf({
  claimedBy,
  assignee,
}: {
  claimedBy: string | null;
  assignee: string | null;
}): string | null {
  return claimedBy ?? assignee;
}
