import type { MigrationInterface, QueryRunner } from 'typeorm';

export class WorkflowVariants1795400000010 implements MigrationInterface {
  name = 'WorkflowVariants1795400000010';

  public async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `ALTER TABLE "bh_definition" ADD "jurisdiction" text COLLATE "C" NOT NULL DEFAULT ''`,
    );
    await queryRunner.query(`ALTER TABLE "bh_definition" ADD "variantOf" text`);
    await queryRunner.query(`ALTER TABLE "bh_campaign" ADD "workflows" jsonb NOT NULL DEFAULT '{}'`);
  }

  public async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE "bh_campaign" DROP COLUMN "workflows"`);
    await queryRunner.query(`ALTER TABLE "bh_definition" DROP COLUMN "variantOf"`);
    await queryRunner.query(`ALTER TABLE "bh_definition" DROP COLUMN "jurisdiction"`);
  }
}
