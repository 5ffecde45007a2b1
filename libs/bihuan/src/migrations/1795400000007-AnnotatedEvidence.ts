import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AnnotatedEvidence1795400000007 implements MigrationInterface {
  name = 'AnnotatedEvidence1795400000007';

  public async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE "bh_evidence" ADD "annotatesId" uuid
    `);
    await queryRunner.query(`
      ALTER TABLE "bh_evidence" ADD CONSTRAINT "FK_33391436141e6f17adc893ae510" FOREIGN KEY ("annotatesId") REFERENCES "bh_evidence"("id") ON DELETE NO ACTION ON UPDATE NO ACTION
    `);
  }

  public async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE "bh_evidence" DROP CONSTRAINT "FK_33391436141e6f17adc893ae510"
    `);
    await queryRunner.query(`
      ALTER TABLE "bh_evidence" DROP COLUMN "annotatesId"
    `);
  }
}
