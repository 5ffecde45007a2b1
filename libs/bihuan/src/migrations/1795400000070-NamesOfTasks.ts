import type { MigrationInterface, QueryRunner } from 'typeorm';
import { seeingAllRows } from './seeing-all-rows';

/** What workflows call their open tasks in English; those that are over are not shown any more. */
const fromWorkflows = `
  UPDATE bh_task AS task SET "nameEn" = step->'attributes'->>'nameEn'
    FROM bh_instance AS instance JOIN bh_definition AS definition ON definition.id = instance."definitionId"
         CROSS JOIN LATERAL jsonb_array_elements(definition.elements) AS step
   WHERE task.status = 'OPEN' AND instance.id = task."instanceId" AND step->>'id' = task."elementId"`;

export class NamesOfTasks1795400000070 implements MigrationInterface {
  name = 'NamesOfTasks1795400000070';

  public async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE "bh_task" ADD "nameEn" text`);
    await seeingAllRows(queryRunner, ['bh_task', 'bh_instance', 'bh_definition'], async () => {
      await queryRunner.query(fromWorkflows);
    });
  }

  public async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE "bh_task" DROP COLUMN "nameEn"`);
  }
}
