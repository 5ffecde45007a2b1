import type { MigrationInterface, QueryRunner } from 'typeorm';

export class TimesOfCheckIns1795400000061 implements MigrationInterface {
  name = 'TimesOfCheckIns1795400000061';

  public async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE "bh_inspection" ADD "checkInTimes" jsonb
    `);
  }

  public async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE "bh_inspection" DROP COLUMN "checkInTimes"
    `);
  }
}
