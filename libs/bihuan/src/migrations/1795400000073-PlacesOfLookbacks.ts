import type { MigrationInterface, QueryRunner } from 'typeorm';

export class PlacesOfLookbacks1795400000073 implements MigrationInterface {
  name = 'PlacesOfLookbacks1795400000073';

  public async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE "bh_lookback" ADD "lookedAt" TIMESTAMP WITH TIME ZONE
    `);
    await queryRunner.query(`
      ALTER TABLE "bh_lookback" ADD "position" jsonb
    `);
    await queryRunner.query(`
      ALTER TABLE "bh_inspection" ADD "noPositionReason" text
    `);
  }

  public async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE "bh_inspection" DROP COLUMN "noPositionReason"
    `);
    await queryRunner.query(`
      ALTER TABLE "bh_lookback" DROP COLUMN "position"
    `);
    await queryRunner.query(`
      ALTER TABLE "bh_lookback" DROP COLUMN "lookedAt"
    `);
  }
}
