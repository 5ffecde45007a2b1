import type { MigrationInterface, QueryRunner } from 'typeorm';
import { seeingAllRows } from './seeing-all-rows';

/** What is known of the tokens of instances under way from their history. */
const fromHistory = `
  WITH visit AS (
    SELECT entry."instanceId", entry."elementId", entry."executionId", min(entry.at) AS at, max(entry.seq) AS seq
      FROM bh_history AS entry JOIN bh_instance AS instance ON instance.id = entry."instanceId"
     WHERE instance."endedAt" IS NULL AND entry.event <> 'take'
     GROUP BY 1, 2, 3
    HAVING entry."executionId" IS NULL OR bool_and(entry.event = 'enter')
  ), token AS (
    SELECT *, max(seq) FILTER (WHERE "executionId" IS NULL) OVER (PARTITION BY "instanceId", "elementId") AS cancelled
      FROM visit
  )
  UPDATE bh_instance SET standing = found.standing
    FROM (SELECT "instanceId", jsonb_agg(jsonb_build_array("elementId", "executionId",
                   to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) ORDER BY seq) AS standing
            FROM token WHERE "executionId" IS NOT NULL AND (cancelled IS NULL OR seq > cancelled)
           GROUP BY 1) AS found
   WHERE found."instanceId" = bh_instance.id`;

export class Standing1795400000020 implements MigrationInterface {
  name = 'Standing1795400000020';

  public async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE "bh_instance" ADD "standing" jsonb NOT NULL DEFAULT '[]'`);
    await seeingAllRows(queryRunner, ['bh_instance', 'bh_history'], async () => {
      await queryRunner.query(fromHistory);
    });
  }

  public async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE "bh_instance" DROP COLUMN "standing"`);
  }
}
