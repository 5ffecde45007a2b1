import type { MigrationInterface, QueryRunner } from 'typeorm';

export class MarksOnPhotos1795400000062 implements MigrationInterface {
  name = 'MarksOnPhotos1795400000062';

  public async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE "bh_evidence" ADD "annotation" jsonb
    `);
  }

  public async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE "bh_evidence" DROP COLUMN "annotation"
    `);
  }
}
