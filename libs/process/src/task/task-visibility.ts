import { Brackets, type ObjectLiteral, type SelectQueryBuilder } from 'typeorm';
import { type Actor, type Grant, selvesOf } from '@bihuan/kernel';

/** Whether a task for these roles is one of enterprises. */
export function asksEnterprises(roles: readonly string[]): boolean {
  return roles.some((role) => role.startsWith('ENTERPRISE_'));
}

/**
 * Limits a query on tasks (alias `task`): an enterprise sees the tasks of enterprises and what it was itself asked to
 * do. What authorities are about to do is not its business.
 */
export function visibleTo<Row extends ObjectLiteral>(
  actor: Actor,
  query: SelectQueryBuilder<Row>,
): SelectQueryBuilder<Row> {
  const nodes = actor.grants.flatMap(({ jurisdiction }) =>
    jurisdiction === undefined ? [] : [jurisdiction],
  );
  if (actor.kind === 'system' || nodes.includes('')) return query;
  return query.andWhere(
    new Brackets((any) => {
      any
        .where(`EXISTS (SELECT FROM unnest(task.roles) AS asked WHERE asked LIKE 'ENTERPRISE\\_%')`)
        .orWhere('task.assignee IN (:...seers)', { seers: selvesOf(actor) })
        .orWhere('task.claimedBy IN (:...seers)')
        .orWhere('task.owner IN (:...seers)')
        .orWhere('task.cosigners && ARRAY[:...seers]::uuid[]');
      nodes.forEach((node, i) => {
        any.orWhere(`(task.jurisdiction >= :node${i} AND task.jurisdiction < :below${i})`, {
          [`node${i}`]: node,
          // The character after `.`: everything at the node and below it, as row-level security says it.
          [`below${i}`]: `${node}/`,
        });
      });
    }),
  );
}

/** Limits a query on tasks (alias `task`) to open ones that any of `actors` may do now. */
export function doableBy<Row extends ObjectLiteral>(
  actors: readonly Actor[],
  query: SelectQueryBuilder<Row>,
): SelectQueryBuilder<Row> {
  return query.andWhere(`task.status = 'OPEN'`).andWhere(
    new Brackets((any) => {
      actors.forEach((actor, i) => any.orWhere(doable(actor, `${i}`)));
    }),
  );
}

/** The first half is there for its index. */
const consentAwaited =
  '(task.cosigners && ARRAY[:...cosigning]::uuid[] AND task.consentsAwaited && ARRAY[:...cosigning]::uuid[])';

/** Limits a query on tasks (alias `task`) to open ones that wait for the consent of any of `actors`. */
export function awaitingConsentOf<Row extends ObjectLiteral>(
  actors: readonly Actor[],
  query: SelectQueryBuilder<Row>,
): SelectQueryBuilder<Row> {
  return query
    .andWhere(`task.status = 'OPEN'`)
    .andWhere(consentAwaited, { cosigning: actors.flatMap(selvesOf) });
}

/** Limits a query on tasks (alias `task`) to open ones that any of `actors` may do now, or is to consent to. */
export function waitingFor<Row extends ObjectLiteral>(
  actors: readonly Actor[],
  query: SelectQueryBuilder<Row>,
): SelectQueryBuilder<Row> {
  return query.andWhere(`task.status = 'OPEN'`).andWhere(
    new Brackets((any) => {
      actors.forEach((actor, i) => any.orWhere(doable(actor, `${i}`)));
      any.orWhere(consentAwaited, { cosigning: actors.flatMap(selvesOf) });
    }),
  );
}

function doable(actor: Actor, n: string): Brackets {
  const mine = (column: string) => `task.${column} IN (:...selves${n})`;
  return new Brackets((any) => {
    // Whoever a task is delegated to prepares it, whatever its roles.
    any.where(`(task.delegationState = 'PENDING' AND ${mine('claimedBy')})`, {
      [`selves${n}`]: selvesOf(actor),
    });
    any.orWhere(
      new Brackets((all) => {
        all
          .where(`(task.assignee IS NULL OR ${mine('assignee')})`)
          .andWhere(`(task.claimedBy IS NULL OR ${mine('claimedBy')})`)
          .andWhere(`NOT (task.cosigners && ARRAY[:...selves${n}]::uuid[])`)
          .andWhere(
            new Brackets((held) => {
              held.where(`(task.roles = '{}' AND ${mine('assignee')})`);
              actor.grants.forEach((grant, i) => held.orWhere(...holding(grant, `${n}_${i}`)));
            }),
          );
      }),
    );
  });
}

function holding({ role, jurisdiction, enterpriseId }: Grant, n: string): [string, ObjectLiteral] {
  const parameters = {
    [`role${n}`]: role,
    [`in${n}`]: enterpriseId ?? jurisdiction,
    [`end${n}`]: `${jurisdiction}/`,
  };
  const place =
    enterpriseId !== undefined
      ? `task.enterpriseId = :in${n}`
      : jurisdiction === ''
        ? 'TRUE'
        : `task.jurisdiction >= :in${n} AND task.jurisdiction < :end${n}`;
  return [`(task.roles @> ARRAY[:role${n}]::text[] AND ${place})`, parameters];
}
