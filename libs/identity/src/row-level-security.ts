import { systemActor, type TablePolicy } from '@bihuan/kernel';

/**
 * The statements that bind the application's role to `policies`: grants, and row-level security that also holds for
 * the owner of the tables. To be run by that owner, after the tables exist; running them again changes nothing.
 *
 * Without the settings that UnitOfWork makes for each transaction no row is visible.
 *
 * @param policies of all libraries whose tables exist; `bh_jurisdiction` must be among them
 * @param role the database role the product works as
 */
export function rowLevelSecurity(policies: readonly TablePolicy[], role = 'bihuan_app'): string[] {
  return [
    `GRANT USAGE ON SCHEMA public TO ${role}`,
    `GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO ${role}`,
    ...policies.flatMap((policy) => [...grants(policy, role), ...security(policy, role)]),
  ];
}

function grants(policy: TablePolicy, role: string): string[] {
  const { table, kind, update = kind !== 'append-only' } = policy;
  const columns = Array.isArray(update) ? ` (${update.map((column) => `"${column}"`).join(', ')})` : '';
  const rights = ['SELECT', 'INSERT'];
  if (update) rights.push(`UPDATE${columns}`);
  if (policy.delete) rights.push('DELETE');
  return [`REVOKE ALL ON "${table}" FROM ${role}`, `GRANT ${rights.join(', ')} ON "${table}" TO ${role}`];
}

function security(policy: TablePolicy, role: string): string[] {
  const { table } = policy;
  const drop = `DROP POLICY IF EXISTS "${table}_visible" ON "${table}"`;
  const readers = policy.readers?.replaceAll(':organisation', `nullif(${setting('organisation')}, '')::uuid`);
  if (policy.kind === 'shared') {
    return [
      drop,
      `ALTER TABLE "${table}" NO FORCE ROW LEVEL SECURITY`,
      `ALTER TABLE "${table}" DISABLE ROW LEVEL SECURITY`,
    ];
  }
  const visible = visibleRows(policy);
  return [
    `ALTER TABLE "${table}" ENABLE ROW LEVEL SECURITY`,
    `ALTER TABLE "${table}" FORCE ROW LEVEL SECURITY`,
    drop,
    `CREATE POLICY "${table}_visible" ON "${table}" FOR ALL TO ${role} USING (${visible}) WITH CHECK (${visible})`,
    `DROP POLICY IF EXISTS "${table}_readable" ON "${table}"`,
    ...(readers
      ? [`CREATE POLICY "${table}_readable" ON "${table}" FOR SELECT TO ${role} USING (${readers})`]
      : []),
  ];
}

const setting = (name: string) => `current_setting('bihuan.${name}', true)`;
const listed = (name: string) => `string_to_array(nullif(${setting(name)}, ''), ',')`;

const isSystem = `${setting('account')} = '${systemActor('').accountId}'`;

/** Without a context the account is the empty text, which is nobody's id. */
const isOwn = `"accountId" = nullif(${setting('account')}, '')::uuid`;

function visibleRows(policy: TablePolicy): string {
  if (policy.kind === 'system') return isSystem;
  return policy.kind === 'personal' ? `${isOwn} OR ${isSystem}` : isReached(policy);
}

/**
 * Every arm can be answered from an index of its column, so the planner can or them together: an arm like
 * "sees everything" would force it to read the whole table. That is a range, too; UnitOfWork sets its ends.
 */
const isInTerritory = `(
  jurisdiction >= ${setting('from')} COLLATE "C" AND jurisdiction < ${setting('to')} COLLATE "C"
) OR jurisdiction = ANY (ARRAY(
  SELECT unnest(${listed('nodes')})
  UNION ALL
  SELECT below.code FROM bh_jurisdiction AS below JOIN unnest(${listed('nodes')}) AS node
    ON below.code > node || '.' COLLATE "C" AND below.code < node || '/' COLLATE "C"
))`;

function isReached({ enterprise = '"enterpriseId" = ANY (:enterprises)' }: TablePolicy): string {
  if (enterprise === 'never') return isInTerritory;
  return `${isInTerritory} OR (${enterprise.replaceAll(':enterprises', `${listed('enterprises')}::uuid[]`)})`;
}
