import type { MigrationInterface, QueryRunner } from 'typeorm';

export class SignedFor1795400000080 implements MigrationInterface {
  name = 'SignedFor1795400000080';

  public async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE "bh_document" ADD "issuedFor" uuid
    `);
    await queryRunner.query(`
      ALTER TABLE "bh_document" ADD "approvedFor" uuid
    `);
    await queryRunner.query(`
      ALTER TABLE "bh_plan" ADD "signedFor" uuid
    `);
    await queryRunner.query(`
      ALTER TABLE "bh_completion_report" ADD "signedFor" uuid
    `);
    await queryRunner.query(`
      ALTER TABLE "bh_review" ADD "submittedFor" uuid
    `);
    await queryRunner.query(`
      ALTER TABLE "bh_review" ADD "countersignedFor" uuid
    `);
    await queryRunner.query(`
      ALTER TABLE "bh_closing_signature" ADD "signedFor" uuid
    `);
  }

  public async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE "bh_closing_signature" DROP COLUMN "signedFor"
    `);
    await queryRunner.query(`
      ALTER TABLE "bh_review" DROP COLUMN "countersignedFor"
    `);
    await queryRunner.query(`
      ALTER TABLE "bh_review" DROP COLUMN "submittedFor"
    `);
    await queryRunner.query(`
      ALTER TABLE "bh_completion_report" DROP COLUMN "signedFor"
    `);
    await queryRunner.query(`
      ALTER TABLE "bh_plan" DROP COLUMN "signedFor"
    `);
    await queryRunner.query(`
      ALTER TABLE "bh_document" DROP COLUMN "approvedFor"
    `);
    await queryRunner.query(`
      ALTER TABLE "bh_document" DROP COLUMN "issuedFor"
    `);
  }
}
