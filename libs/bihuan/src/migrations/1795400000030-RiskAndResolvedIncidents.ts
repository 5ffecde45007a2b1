import type { MigrationInterface, QueryRunner } from 'typeorm';

export class RiskAndResolvedIncidents1795400000030 implements MigrationInterface {
  name = 'RiskAndResolvedIncidents1795400000030';

  public async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE "bh_enterprise" ADD "riskLevel" text`);
    await queryRunner.query(`ALTER TABLE "bh_incident" ADD "reported" boolean NOT NULL DEFAULT false`);
    await queryRunner.query(`ALTER TABLE "bh_incident" ADD "resolution" text`);
  }

  public async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE "bh_incident" DROP COLUMN "resolution"`);
    await queryRunner.query(`ALTER TABLE "bh_incident" DROP COLUMN "reported"`);
    await queryRunner.query(`ALTER TABLE "bh_enterprise" DROP COLUMN "riskLevel"`);
  }
}
