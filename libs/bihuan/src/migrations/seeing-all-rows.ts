import type { QueryRunner } from 'typeorm';

/** Does `work` while row-level security does not bind the owner of `tables`, whom it otherwise shows nothing. */
export async function seeingAllRows(
  queryRunner: QueryRunner,
  tables: readonly string[],
  work: () => Promise<void>,
): Promise<void> {
  const forced = (await queryRunner.query(
    'SELECT relname AS "table" FROM pg_class WHERE relforcerowsecurity AND relname = ANY ($1)',
    [tables],
  )) as { table: string }[];
  const alter = async (how: string): Promise<void> => {
    for (const { table } of forced)
      await queryRunner.query(`ALTER TABLE "${table}" ${how} ROW LEVEL SECURITY`);
  };
  await alter('NO FORCE');
  await work();
  await alter('FORCE');
}
